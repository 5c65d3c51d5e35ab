import type { DocumentNode } from '@eckpunkt/document';
import type { PaperInput } from '../front.ts';
import { boxes } from './full/boxes.ts';
import { front } from './full/front.ts';
import { opening } from './full/opening.ts';
import { footnote, leaf, pictures, section } from './full/parts.ts';
import { node, paper, paragraph } from './papers.ts';

export { pictures } from './full/parts.ts';

const prose = Array.from({ length: 40 }, (_, at) =>
  paragraph(
    `Absatz ${at + 1}. Die Wertschöpfung an der Küste hängt davon ab, ob Flächen, Wärme und Wissen zusammenkommen. `.repeat(
      6,
    ),
    footnote(`fp${at}`, `Eigene Berechnung, Fall ${at + 1}.`),
  ),
);

const closing: readonly DocumentNode[] = [
  section(1, 'ohne', 'Danksagung', 'none'),
  paragraph('Wir danken allen.'),
  leaf('pageBreak', { id: 'pb' }),
  section(1, 'lists', 'Verzeichnisse', 'none'),
  ...['figures', 'tables', 'recommendations', 'abbreviations'].map((of, at) =>
    leaf('contentsList', { id: `l${at}`, of }),
  ),
  section(1, 'anhang', 'Methode', 'appendix'),
  paragraph('So haben wir gerechnet.'),
  section(2, 'anhang1', 'Erhebung'),
  node(
    'orderedList',
    node('listItem', paragraph('Messen')),
    node('listItem', paragraph('Rechnen')),
  ),
  leaf('horizontalRule', {}),
];

const back = (style: string): readonly DocumentNode[] => [
  leaf('source', {
    id: 's1',
    csl: {
      type: 'article-journal',
      title: 'Algen an der Ostsee',
      author: [{ family: 'Meyer', given: 'Ute' }],
      issued: { 'date-parts': [[2021]] },
      'container-title': 'Küstenforschung',
      volume: '12',
      page: '1-20',
      DOI: '10.1000/182',
    },
  }),
  leaf('source', {
    id: 's2',
    csl: {
      type: 'book',
      title: 'Handbuch Bioökonomie',
      author: [
        { family: 'Schulze', given: 'Karl' },
        { family: 'Özdemir', given: 'Ayşe' },
      ],
      issued: { 'date-parts': [[2019]] },
      publisher: 'Küstenverlag',
      'publisher-place': 'Rostock',
    },
  }),
  leaf('source', {
    id: 's3',
    csl: {
      type: 'report',
      title: 'Abwärme <nutzen> & sparen',
      author: [{ literal: 'Algenhof GmbH' }],
      issued: { 'date-parts': [[2024, 5]] },
      URL: 'https://example.org/report',
    },
  }),
  leaf('bibliography', { id: 'bib', style }),
];

/** A white paper in which every node and mark occurs, with text as people write it. */
export const fullPaper = (style = 'din-1505-2'): PaperInput =>
  paper(
    'Algen von der Küste',
    [
      ...front,
      ...opening,
      ...boxes,
      section(1, 'prosa', 'Herleitung'),
      ...prose,
      ...closing,
      ...back(style),
    ],
    { type: 'white_paper', note: 'Zahlen für 2026 ergänzt.' },
    pictures,
  );
