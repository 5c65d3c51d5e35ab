import type { Document } from '@eckpunkt/document';

/** A node of a {@link Document}, as loosely typed as ProseMirror JSON is. */
export type Node = NonNullable<Document['content']>[number];
/** Running text: plain strings, or pieces that carry a mark. */
export type Inline = string | Node;

export const inline = (pieces: readonly Inline[]): Node[] =>
  pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece));

export const marked = (type: string, text: string, attrs?: Record<string, unknown>): Node => ({
  type: 'text',
  text,
  marks: [attrs ? { type, attrs } : { type }],
});

export const b = (text: string): Node => marked('bold', text);
export const i = (text: string): Node => marked('italic', text);
export const a = (text: string, href: string): Node => marked('link', text, { href });

export const p = (...pieces: Inline[]): Node => ({ type: 'paragraph', content: inline(pieces) });
const heading =
  (level: number) =>
  (text: string): Node => ({
    type: 'heading',
    attrs: { level },
    content: inline([text]),
  });
export const h1 = heading(1);
export const h2 = heading(2);
export const h3 = heading(3);
export const quote = (...paragraphs: Node[]): Node => ({ type: 'blockquote', content: paragraphs });

/** An entry is a line of text, or the pieces of one; lists among them go below the line. */
const list =
  (type: 'bulletList' | 'orderedList') =>
  (...entries: (Inline | Inline[])[]): Node => ({
    type,
    content: entries.map((entry) => ({ type: 'listItem', content: blocksOf([entry].flat()) })),
  });

const isList = (piece: Inline): piece is Node =>
  typeof piece !== 'string' && piece.type.endsWith('List');

const blocksOf = (pieces: readonly Inline[]): Node[] => [
  p(...pieces.filter((piece) => !isList(piece))),
  ...pieces.filter(isList),
];

export const ul = list('bulletList');
export const ol = list('orderedList');

/** A table whose first row holds header cells. */
export const table = (...rows: string[][]): Node => ({
  type: 'table',
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((text) => ({
      type: row === 0 ? 'tableHeader' : 'tableCell',
      content: [p(text)],
    })),
  })),
});

export const abstract = (...paragraphs: Node[]): Node => ({
  type: 'abstract',
  content: paragraphs,
});

/** A whole paper: its title, and its blocks with an id each, as the editor would give them. */
export const paper = (title: string, ...blocks: Node[]): Document => ({
  type: 'doc',
  content: [
    { type: 'title', content: inline([title]) },
    ...blocks.map((block, at) => ({
      ...block,
      attrs: { id: `b${String(at + 1).padStart(3, '0')}`, ...block.attrs },
    })),
  ],
});
