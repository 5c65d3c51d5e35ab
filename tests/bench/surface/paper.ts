import { createHash } from 'node:crypto';
import type { Document, DocumentNode } from '@eckpunkt/document';
import { Random } from '../../convergence/random.ts';
import { pngOf } from '../../support/png.ts';

/** A picture as the paper shows it; small, for what is measured is not its decoding. */
export interface Picture {
  readonly hash: string;
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface LongPaper {
  readonly document: Document;
  readonly pictures: readonly Picture[];
}

/** What a paper of 200 pages holds, by the requirement that is measured. */
export const SIZES = {
  characters: 430_000,
  sections: 100,
  figures: 300,
  tables: 100,
  footnotes: 500,
  sources: 300,
  citations: 500,
  references: 300,
} as const;

const PARAGRAPHS = 7;
const WORDS =
  'Die Arbeitsgruppe empfiehlt regionale Kreisläufe und den Ausbau der Bioökonomie im Land weil Biomasse aus wiedervernässten Mooren eine Wertschöpfung schafft ohne dass Böden weiter Kohlendioxid verlieren zugleich braucht es verlässliche Rahmenbedingungen für Betriebe Kommunen Hochschulen sowie eine Förderung die Investitionen über Jahre trägt'.split(
    ' ',
  );

/** The same paper each time: so many parts of each kind, and as many characters. */
export function longPaper(): LongPaper {
  const random = new Random(4);
  const pictures = Array.from({ length: SIZES.figures }, (_, index) => pictureOf(index));
  const sections = Array.from({ length: SIZES.sections }, (_, index) =>
    section(index, pictures, random),
  );
  const sources = Array.from({ length: SIZES.sources }, (_, index) => source(index));
  const content = [
    { type: 'title', attrs: { id: 't' }, content: [text('Bioökonomie auf zweihundert Seiten')] },
    ...sections.flat(),
    ...sources,
    { type: 'bibliography', attrs: { id: 'bibliography', style: 'din-1505-2' } },
  ];
  return { document: { type: 'doc', content }, pictures };
}

/** One line: for what does not depend on the length. */
export const shortPaper = (): LongPaper => ({
  document: {
    type: 'doc',
    content: [
      { type: 'title', attrs: { id: 't' }, content: [text('Bioökonomie auf einer Seite')] },
      { type: 'paragraph', attrs: { id: 'p' }, content: [text('Ein Satz.')] },
    ],
  },
  pictures: [],
});

function section(at: number, pictures: readonly Picture[], random: Random): DocumentNode[] {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(at, index, random));
  const [first, second, third, ...rest] = paragraphs;
  const [a, b, c] = pictures.slice(at * 3, at * 3 + 3).map((picture) => figure(picture, random));
  const parts = [heading(at, random), first, a, second, b, third, c, table(at, random), ...rest];
  return parts.filter((part) => part !== undefined);
}

const heading = (at: number, random: Random): DocumentNode => ({
  type: 'heading',
  attrs: { id: `h${at}`, level: at % 5 === 0 ? 1 : 2 },
  content: [text(prose(40, random))],
});

/** Five of the seven of a section have a note and a citation, three a reference. */
function paragraph(at: number, index: number, random: Random): DocumentNode {
  const inline: DocumentNode[] = [text(prose(280, random))];
  if (index < 5) inline.push(footnote(`n${at}-${index}`, random), citation(at, index));
  inline.push(text(prose(230, random)));
  if (index < 3) inline.push({ type: 'crossReference', attrs: { target: targetOf(at, index) } });
  return { type: 'paragraph', attrs: { id: `p${at}-${index}` }, content: inline };
}

const targetOf = (at: number, index: number): string => {
  const other = (at * 37 + index * 11) % SIZES.sections;
  return [`h${other}`, `t${other}`, `n${other}-0`][index] ?? `h${other}`;
};

const footnote = (id: string, random: Random): DocumentNode => ({
  type: 'footnote',
  attrs: { id },
  content: [text(prose(60, random))],
});

const citation = (at: number, index: number): DocumentNode => {
  const cited = (at * 5 + index) % SIZES.sources;
  const item = { source: `s${cited}`, locator: String(cited + 1), label: 'page' };
  return { type: 'citation', attrs: { items: [item] } };
};

const figure = ({ hash, width, height }: Picture, random: Random): DocumentNode => ({
  type: 'figure',
  attrs: { id: `f${hash.slice(0, 12)}`, image: hash, width, height, alt: 'Eine Fläche in Grau' },
  content: [text(prose(50, random))],
});

const table = (at: number, random: Random): DocumentNode => ({
  type: 'table',
  attrs: { id: `t${at}`, caption: prose(40, random) },
  content: Array.from({ length: 4 }, (_, row) => ({
    type: 'tableRow',
    content: Array.from({ length: 3 }, () => ({
      type: row === 0 ? 'tableHeader' : 'tableCell',
      content: [{ type: 'paragraph', content: [text(prose(14, random))] }],
    })),
  })),
});

const source = (index: number): DocumentNode => ({
  type: 'source',
  attrs: {
    id: `s${index}`,
    csl: {
      type: 'article-journal',
      title: `${prose(60, new Random(index + 1))} ${index}`,
      author: [{ family: `Musterfrau${index % 90}`, given: 'Maria' }],
      'container-title': 'Zeitschrift für Bioökonomie',
      volume: String(1 + (index % 40)),
      page: `${index}-${index + 9}`,
      issued: { 'date-parts': [[1995 + (index % 30)]] },
    },
  },
});

function pictureOf(index: number): Picture {
  const width = 320 + index;
  const height = 200;
  const bytes = pngOf(width, height);
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes, width, height };
}

const text = (words: string): DocumentNode => ({ type: 'text', text: words });

/** Words of about this many characters together. */
function prose(length: number, random: Random): string {
  let words = '';
  while (words.length < length) words += `${WORDS[random.below(WORDS.length)]} `;
  return words.trim();
}
