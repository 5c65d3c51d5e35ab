import type { Document, DocumentNode } from '@eckpunkt/document';
import type { Pictures } from '../figures.ts';
import type { Front, PaperInput } from '../front.ts';

/** Papers for tests, as short as ProseMirror's JSON can be written. */
export const text = (value: string, ...marks: string[]): DocumentNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});

export const node = (type: string, ...content: (DocumentNode | string)[]): DocumentNode => ({
  type,
  content: content.map((child) => (typeof child === 'string' ? text(child) : child)),
});

export const paragraph = (...content: (DocumentNode | string)[]): DocumentNode =>
  node('paragraph', ...content);

export const heading = (level: number, words: string): DocumentNode => ({
  ...node('heading', words),
  attrs: { level },
});

export const table = (...rows: readonly (readonly string[])[]): DocumentNode =>
  node(
    'table',
    ...rows.map((cells, row) =>
      node(
        'tableRow',
        ...cells.map((cell) => node(row === 0 ? 'tableHeader' : 'tableCell', paragraph(cell))),
      ),
    ),
  );

const front: Front = {
  cluster: 'Cluster Gesundheit & Küste',
  group: 'AG Bioökonomie',
  type: 'position_paper',
  language: 'de',
  number: '1.0',
  date: '2026-03-12',
  slug: 'algen',
  url: 'https://example.org/papers/algen/v/1.0',
};

export function paper(
  title: string,
  blocks: readonly DocumentNode[],
  changes: Partial<Front> = {},
  figures: Pictures = new Map(),
): PaperInput {
  const document: Document = { type: 'doc', content: [node('title', title), ...blocks] };
  return { document, front: { ...front, ...changes }, figures };
}

/** A little of everything that a paper may contain. */
export const everything = paper('Algen „für alle“: <Küste> & Labor', [
  node('abstract', paragraph('Kurz gesagt: Größe hilft.')),
  heading(1, 'Lage'),
  paragraph('Eins ', text('fett', 'bold'), ' und ', text('kursiv', 'italic'), '.'),
  heading(2, 'Zahlen'),
  table(['Merkmal', 'Wert'], ['CO₂', '12'], ['Fläche', '3 ha']),
  node('bulletList', node('listItem', paragraph('Punkt')), node('listItem', paragraph('Strich'))),
  node('blockquote', paragraph('So sprach sie.')),
  node('horizontalRule'),
  paragraph({
    ...text('Quelle'),
    marks: [{ type: 'link', attrs: { href: 'https://example.org/q' } }],
  }),
]);
