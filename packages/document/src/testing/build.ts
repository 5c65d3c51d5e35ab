import type { Attributes, Document, DocumentMark, DocumentNode } from '../document.ts';

// Documents in tests, short enough to be read at a glance. Attributes are left out where the
// defaults do; `repair` spells them out.

type Inline = string | DocumentNode;

/** Any node, for kinds that have no short name here. */
export const node = (
  type: string,
  content: readonly Inline[],
  attrs?: Attributes,
): DocumentNode => ({
  type,
  ...(attrs && { attrs }),
  ...(content.length > 0 && {
    content: content.map((child) => (typeof child === 'string' ? text(child) : child)),
  }),
});

export const text = (
  words: string,
  ...marks: readonly (string | DocumentMark)[]
): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && {
    marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark)),
  }),
});

export const link = (href: string): DocumentMark => ({ type: 'link', attrs: { href } });

export const doc = (...content: readonly DocumentNode[]): Document => ({ type: 'doc', content });

/** A document that has a title already. */
export const paper = (...content: readonly DocumentNode[]): Document =>
  doc(title('Ein Papier'), ...content);

export const title = (...content: readonly Inline[]) => node('title', content);
export const abstract = (...content: readonly DocumentNode[]) => node('abstract', content);
export const p = (...content: readonly Inline[]) => node('paragraph', content);
export const h = (level: unknown, ...content: readonly Inline[]) =>
  node('heading', content, { level });
export const ul = (...items: readonly DocumentNode[]) => node('bulletList', items);
export const ol = (start: unknown, ...items: readonly DocumentNode[]) =>
  node('orderedList', items, { start });
export const li = (...content: readonly DocumentNode[]) => node('listItem', content);
export const quote = (...content: readonly DocumentNode[]) => node('blockquote', content);
export const table = (...rows: readonly DocumentNode[]) => node('table', rows);
export const tr = (...cells: readonly DocumentNode[]) => node('tableRow', cells);
export const th = (...content: readonly DocumentNode[]) => node('tableHeader', content);
export const td = (...content: readonly DocumentNode[]) => node('tableCell', content);
export const source = (csl: unknown = { type: 'book', title: 'Algen' }) =>
  node('source', [], { csl });
export const figure = (attrs: Attributes, ...caption: readonly Inline[]) =>
  node('figure', caption, attrs);
export const fn = (...content: readonly Inline[]) => node('footnote', content);
export const cite = (...items: readonly (string | object)[]) =>
  node('citation', [], {
    items: items.map((item) => (typeof item === 'string' ? { source: item } : item)),
  });
export const ref = (target: string) => node('crossReference', [], { target });
export const hr = (): DocumentNode => ({ type: 'horizontalRule' });
export const br = (): DocumentNode => ({ type: 'hardBreak' });

/** The same block with an id. */
export const as = (id: string, block: DocumentNode): DocumentNode => ({
  ...block,
  attrs: { ...block.attrs, id },
});
