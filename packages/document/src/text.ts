import type { Document, DocumentNode } from './document.ts';

/** The document's words: one line a block, cells and list items too; a hard break ends a line. */
export function plainText(document: Document): string {
  return document.content.flatMap(linesOf).join('\n');
}

/** What a block says, on one line. */
export function textOf(node: DocumentNode): string {
  return linesOf(node).join(' ').replaceAll('\n', ' ');
}

/** The title, or an empty string. */
export function titleOf(document: Document): string {
  return firstTextOf(document, 'title');
}

/** The abstract, paragraphs joined into one line, or an empty string. */
export function abstractOf(document: Document): string {
  return firstTextOf(document, 'abstract');
}

/**
 * Words as a reader counts them: "Bio-Ökonomie", "z.B." and "2.000" are one each, a dash between
 * spaces is none.
 */
export function wordCount(document: Document): number {
  return plainText(document)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const firstTextOf = (document: Document, type: string): string => {
  const block = document.content.find((each) => each.type === type);
  return block ? textOf(block).trim() : '';
};

function linesOf(node: DocumentNode): readonly string[] {
  const children = node.content ?? [];
  if (children.some(isInline)) return [children.map(inlineText).join('')];
  return children.flatMap(linesOf);
}

const isInline = ({ type }: DocumentNode): boolean => type === 'text' || type === 'hardBreak';

const inlineText = (node: DocumentNode): string =>
  node.type === 'hardBreak' ? '\n' : (node.text ?? '');
