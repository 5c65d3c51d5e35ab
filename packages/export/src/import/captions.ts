import type { DocumentNode } from '@eckpunkt/document';
import type { Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';

const signs = {
  figure: /^\s*(?:Abbildung|Abb\.|Bild|Figure|Fig\.)\s*[\d.]*\d[.:]?\s*(?:[–—:-]\s*)?/i,
  table: /^\s*(?:Tabelle|Tab\.|Table)\s*[\d.]*\d[.:]?\s*(?:[–—:-]\s*)?/i,
} as const;

type Captioned = keyof typeof signs;

/** "Tabelle 2: Ernten" is "Ernten", as its number comes by itself. */
export function unnumbered(caption: string, of: Captioned, { ledger }: Reading): string {
  const text = caption.replace(signs[of], '');
  if (text === '' || text === caption) return caption;
  ledger.hear(caption);
  return text;
}

/**
 * Word processors write a caption as a paragraph beside what it says: "Abbildung 3: Der Hafen"
 * below a picture, "Tabelle 1" above a table or below it.
 */
export function captioned(nodes: Nodes, reading: Reading): Nodes {
  const left = [...nodes];
  const found: DocumentNode[] = [];
  for (let node = left.shift(); node; node = left.shift()) {
    const of = uncaptioned(node);
    const caption = of && takeCaption(of, left, found);
    found.push(unsigned(caption ? withCaption(node, of, caption, reading) : node, reading));
  }
  return found;
}

function uncaptioned({ type, attrs, content = [] }: DocumentNode): Captioned | null {
  if (type === 'table') return attrs?.['caption'] ? null : 'table';
  return type === 'figure' && content.length === 0 ? 'figure' : null;
}

/** The paragraph after it, or the one before it where that belongs to nothing else. */
function takeCaption(
  of: Captioned,
  after: DocumentNode[],
  before: DocumentNode[],
): DocumentNode | undefined {
  if (isCaption(after[0], of)) return after.shift();
  return of === 'table' && isCaption(before.at(-1), of) ? before.pop() : undefined;
}

const LONGEST = 600;

function isCaption(node: DocumentNode | undefined, of: Captioned): boolean {
  if (node?.type !== 'paragraph') return false;
  const text = textIn(node);
  return text.length < LONGEST && signs[of].test(text) && text.replace(signs[of], '') !== '';
}

const textIn = (node: DocumentNode): string =>
  node.text ?? (node.content ?? []).map(textIn).join('');

function withCaption(
  node: DocumentNode,
  of: Captioned,
  caption: DocumentNode,
  reading: Reading,
): DocumentNode {
  if (of === 'figure') return { ...node, content: caption.content ?? [] };
  const written = textIn(caption);
  const isPlain = (caption.content ?? []).every(({ type }) => type === 'text');
  if (!isPlain) reading.ledger.note('caption', written);
  return { ...node, attrs: { ...node.attrs, caption: unnumbered(written, of, reading) } };
}

/** A figure whose caption does not say its number. */
function unsigned(node: DocumentNode, { ledger }: Reading): DocumentNode {
  if (node.type !== 'figure') return node;
  const text = textIn(node);
  const sign = signs.figure.exec(text)?.[0] ?? '';
  if (sign === '' || sign.length === text.length) return node;
  ledger.hear(text);
  return { ...node, content: withoutStart(node.content ?? [], sign.length) };
}

function withoutStart(nodes: Nodes, length: number): Nodes {
  const [first, ...others] = nodes;
  if (!first || length === 0) return nodes;
  const text = first.text ?? '';
  if (text.length <= length) return withoutStart(others, length - text.length);
  return [{ ...first, text: text.slice(length) }, ...others];
}
