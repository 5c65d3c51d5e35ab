import { attributes } from '../attributes.ts';
import { readCslItem } from '../citations/read-csl-item.ts';
import { shortName } from '../citations/short-name.ts';
import type { Document, DocumentNode } from '../document.ts';

const longest = 48;

/**
 * The words by which one knows the place again. Some have none of their own (a figure without a
 * caption): then those of what they stand in.
 */
export function excerptAt(document: Document, path: readonly number[]): string {
  let node: DocumentNode | undefined = document;
  let words = '';
  for (const index of path) {
    node = node?.content?.[index];
    if (node?.type === 'source') return shorten(sourceName(node));
    words = (node && wordsOf(node, longest + 1)) || words;
  }
  return shorten(words);
}

const shorten = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words;

/** A source has no text, but people and a title. */
function sourceName(node: DocumentNode): string {
  const judged = readCslItem(attributes('source', node).csl);
  return judged.ok ? shortName(judged.source) : '';
}

/** The first words of a node; a chapter is not gathered for the sake of one line. */
function wordsOf(node: DocumentNode, most: number): string {
  if (node.text !== undefined) return node.text.slice(0, most);
  let words = '';
  for (const child of node.content ?? []) {
    words += `${words === '' || child.text !== undefined ? '' : ' '}${wordsOf(child, most)}`;
    if (words.length >= most) break;
  }
  return words.trim();
}
