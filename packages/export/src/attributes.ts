import type { DocumentNode } from '@eckpunkt/document';

/** A whole number of a node, or the fallback for anything else that may stand there. */
export function wholeNumber(node: DocumentNode, name: string, fallback: number): number {
  const value = Number(node.attrs?.[name] ?? fallback);
  return Number.isSafeInteger(value) && value >= 0 ? value : fallback;
}

/** The number with which an ordered list begins. */
export const startOf = (list: DocumentNode): number => wholeNumber(list, 'start', 1);
