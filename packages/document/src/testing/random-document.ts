import type { Document, DocumentNode } from '../document.ts';
import { identify } from '../identify.ts';
import { repair } from '../repair.ts';
import * as build from './build.ts';
import { randomFront } from './random-front.ts';
import { randomInline } from './random-inline.ts';
import { sentence, word } from './random-words.ts';
import type { Random } from './random.ts';

/** A valid document with everything that a paper may hold, in the form that ProseMirror gives it. */
export function randomDocument(random: Random): Document {
  const newId = () => `b${random.below(2 ** 31).toString(36)}`;
  const blocks = [
    build.title(sentence(random)),
    ...randomFront(random),
    ...random.some(1, 8, () => block(random)),
    ...(random.chance(0.5) ? back(random) : []),
  ];
  const document = repair(build.doc(...blocks));
  return random.chance(0.8) ? identify(document, newId) : document;
}

export function paragraph(random: Random): DocumentNode {
  return build.p(...random.some(0, 4, () => randomInline(random)));
}

type Make = (random: Random) => DocumentNode;

export const block: Make = (random) =>
  random.pick([heading, paragraph, paragraph, box, flow, flow, atom, guidance])(random);

const heading: Make = (random) =>
  build.node('heading', [sentence(random)], {
    level: 1 + random.below(4),
    numbering: random.pick(['number', 'number', 'none', 'appendix']),
    fixed: random.chance(0.2),
  });

const guidance: Make = (random) => build.node('guidance', [sentence(random)]);

const flow: Make = (random) =>
  random.pick([paragraph, list, quote, definitions, table, figure, formula, code, build.hr])(
    random,
  );

const prose = (random: Random) => random.some(1, 2, () => paragraph(random));

function quote(random: Random): DocumentNode {
  const source = build.node('quoteSource', [sentence(random)]);
  return build.quote(...prose(random), ...(random.chance(0.5) ? [source] : []));
}

function list(random: Random): DocumentNode {
  const items = random.some(1, 3, () =>
    build.li(...prose(random), ...(random.chance(0.2) ? [list(random)] : [])),
  );
  return random.chance(0.5) ? build.ul(...items) : build.ol(1 + random.below(9), ...items);
}

const definitions: Make = (random) =>
  build.node(
    'definitionList',
    random
      .some(1, 3, () => [
        build.node('definitionTerm', [sentence(random)]),
        build.node('definition', prose(random)),
      ])
      .flat(),
  );

function table(random: Random): DocumentNode {
  const width = 1 + random.below(3);
  const row = (cell: typeof build.td) =>
    build.tr(...random.some(width, width, () => cell(...prose(random))));
  const rows = [row(build.th), ...random.some(0, 2, () => row(build.td))];
  return build.node('table', rows, { caption: random.chance(0.5) ? sentence(random) : '' });
}

const figure: Make = (random) =>
  build.figure(
    {
      image: random.chance(0.8) ? 'ab'.repeat(32) : null,
      width: 800,
      scale: random.pick([25, 50, 100]),
      alt: sentence(random),
    },
    ...random.some(0, 2, () => randomInline(random)),
  );

const formula: Make = (random) =>
  build.node('formulaBlock', [], { latex: 'a^2', alt: 'a', numbered: random.chance(0.5) });

const code: Make = (random) => build.node('codeBlock', [sentence(random)], { language: 'ts' });

/** The boxes hold anything but headings and boxes. */
const box: Make = (random) => {
  const content = random.some(1, 3, () => flow(random));
  const boxes = [
    build.node('callout', content, { kind: random.pick(['note', 'important']) }),
    build.node('caseBox', content, { name: word(random), place: word(random) }),
    build.node('recommendation', content, {
      addressees: random.pick([[], ['state'], ['clinic', 'other']]),
      horizon: random.pick([null, 'short']),
    }),
  ];
  return random.pick(boxes);
};

const atom: Make = (random) =>
  random.pick([build.node('pageBreak', []), build.node('contentsList', [], { of: 'tables' })]);

const back = (random: Random): readonly DocumentNode[] => [
  build.node('bibliography', [], { style: random.pick(['apa', 'vancouver']) }),
  ...random.some(0, 3, () =>
    build.source({ type: 'book', title: sentence(random), issued: { 'date-parts': [[2024]] } }),
  ),
];
