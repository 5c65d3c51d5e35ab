import type { DocumentNode } from '../document.ts';
import * as build from './build.ts';
import { sentence } from './random-words.ts';
import type { Random } from './random.ts';

/** What may stand in a line. */
export function randomInline(random: Random): DocumentNode {
  if (random.chance(0.08)) return build.fn(...random.some(0, 3, () => inNote(random)));
  return inNote(random);
}

/** The same, but for a footnote in a footnote. */
function inNote(random: Random): DocumentNode {
  const kinds = [build.br, citation, reference, formula];
  return random.chance(0.2) ? random.pick(kinds)(random) : words(random);
}

const citation = (random: Random) =>
  build.cite({ source: 's1', locator: String(random.below(300)), label: 'page' });

const reference = (random: Random) => build.ref(`b${random.below(9)}`);

const formula = () => build.node('formula', [], { latex: String.raw`\sqrt{2}`, alt: 'Wurzel 2' });

const formats = ['bold', 'italic', 'subscript', 'underline', 'code'];

function words(random: Random): DocumentNode {
  const href = random.pick(['https://example.org/?a=1&b=2', 'mailto:a@example.org']);
  const marks = [
    ...formats,
    build.link(href),
    { type: 'abbreviation', attrs: { long: 'Künstliche Intelligenz' } },
    { type: 'language', attrs: { lang: 'en' } },
  ];
  return build.text(`${sentence(random)} `, ...marks.filter(() => random.chance(0.12)));
}
