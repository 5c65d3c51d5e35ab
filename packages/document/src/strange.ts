import { violations } from './check/violations.ts';
import type { Document, DocumentNode } from './document.ts';
import { isMarkName, isNodeName } from './schema.ts';

/** Does anything in it break the schema, or stand in none? */
export const breaksSchema = (document: Document): boolean => violations(document).length > 0;

/**
 * Does it hold what a newer schema may know? What reading a draft names `#…` is no node at all, and
 * no schema will ever have a place for it.
 */
export const holdsUnknown = ({ type, content = [], marks = [] }: DocumentNode): boolean =>
  (!isNodeName(type) && !type.startsWith('#')) ||
  marks.some((mark) => !isMarkName(mark.type)) ||
  content.some(holdsUnknown);

/** What cannot be kept in its form becomes a paragraph, and a title a title: its words stay. */
export function plainBlock(nodes: readonly DocumentNode[]): DocumentNode {
  const text = nodes.flatMap(wordsIn).join(' ').trim();
  const type = nodes[0]?.type === 'title' ? 'title' : 'paragraph';
  return { type, ...(text && { content: [{ type: 'text', text }] }) };
}

const wordsIn = (node: DocumentNode): readonly string[] =>
  typeof node.text === 'string' ? [node.text] : (node.content ?? []).flatMap(wordsIn);

/**
 * The document for whoever needs one that keeps to the schema: a block that does not is shown as a
 * paragraph with its words. The draft stays as it is.
 */
export function presentable(document: Document): Document {
  const broken = new Set(violations(document).map(([index]) => index));
  if (broken.size === 0) return document;
  const content = document.content.map((block, index) =>
    broken.has(index) ? { attrs: { id: null }, ...plainBlock([block]) } : block,
  );
  return { ...document, content };
}
