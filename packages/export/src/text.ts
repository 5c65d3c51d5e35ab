import type { DocumentNode } from '@eckpunkt/document';

/** All text below a node, without any marks. */
export function textOf(node: DocumentNode): string {
  if (node.type === 'hardBreak') return ' ';
  return node.text ?? (node.content ?? []).map(textOf).join('');
}

const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u;

/** Is there anything to be seen? Spaces of no width and stray controls are nothing. */
export const hasVisible = (text: string): boolean => visible.test(text);

export const isBlank = (node: DocumentNode): boolean => !hasVisible(textOf(node));
