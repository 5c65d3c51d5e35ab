import type { Document } from '@eckpunkt/document';

/** The longest title that the API takes, and that lists show. */
export const MAX_TITLE = 300;

type Node = NonNullable<Document['content']>[number];

const textOf = (node: Node): string => node.text ?? (node.content ?? []).map(textOf).join('');

/** The title as the draft has it, in one line; empty where there is none. */
export function titleOf(document: Document): string {
  const first = document.content?.[0];
  if (first?.type !== 'title') return '';
  return textOf(first).replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
}
