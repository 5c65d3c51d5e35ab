import type { DocumentNode } from '@eckpunkt/document';

/** All text below a node, without any marks. */
export function textOf(node: DocumentNode): string {
  if (node.type === 'hardBreak') return ' ';
  return node.text ?? (node.content ?? []).map(textOf).join('');
}

export const isBlank = (node: DocumentNode): boolean => textOf(node).trim() === '';
