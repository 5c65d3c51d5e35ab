import type { Document, DocumentNode } from '../document.ts';
import { identify } from '../identify.ts';
import { repair } from '../repair.ts';
import * as build from './build.ts';
import type { Random } from './random.ts';

const words = (
  'Die Bioökonomie braucht Daten, Flächen und Vertrauen: CO₂ sinkt um 12,5 % bis 2030. ' +
  '„Gesundheit“ heißt 😀 Ärztinnen und Ärzte fragen, prüfen, veröffentlichen – offen & fair <b> "x"'
).split(' ');

/** A valid document with everything that a paper may hold, in the form that ProseMirror gives it. */
export function randomDocument(random: Random): Document {
  const newId = () => `b${random.below(2 ** 31).toString(36)}`;
  const front = random.chance(0.6)
    ? [build.abstract(...random.some(1, 2, () => paragraph(random)))]
    : [];
  const blocks = [
    build.title(sentence(random)),
    ...front,
    ...random.some(1, 8, () => block(random)),
  ];
  const document = repair(build.doc(...blocks));
  return random.chance(0.8) ? identify(document, newId) : document;
}

const sentence = (random: Random): string => random.some(1, 12, () => random.pick(words)).join(' ');

export function paragraph(random: Random): DocumentNode {
  return build.p(...random.some(0, 4, () => inline(random)));
}

function inline(random: Random): DocumentNode {
  if (random.chance(0.1)) return build.br();
  const href = random.pick(['https://example.org/?a=1&b=2', 'mailto:a@example.org']);
  const marks = ['bold', 'italic', 'subscript', build.link(href)].filter(() => random.chance(0.2));
  return build.text(`${sentence(random)} `, ...marks);
}

export function block(random: Random): DocumentNode {
  const kinds = [heading, paragraph, paragraph, list, quote, table, build.hr];
  return random.pick(kinds)(random);
}

const heading = (random: Random) => build.h(1 + random.below(4), sentence(random));
const quote = (random: Random) => build.quote(...prose(random));
const prose = (random: Random) => random.some(1, 2, () => paragraph(random));

function list(random: Random): DocumentNode {
  const items = random.some(1, 3, () =>
    build.li(...prose(random), ...(random.chance(0.2) ? [list(random)] : [])),
  );
  return random.chance(0.5) ? build.ul(...items) : build.ol(1 + random.below(9), ...items);
}

function table(random: Random): DocumentNode {
  const width = 1 + random.below(3);
  const row = (cell: typeof build.td) =>
    build.tr(...random.some(width, width, () => cell(...prose(random))));
  return build.table(row(build.th), ...random.some(0, 2, () => row(build.td)));
}
