import type { DocumentNode } from '@eckpunkt/document';

/** All text below a node, without any marks; what stands in notes is not part of a sentence. */
export function textOf(node: DocumentNode): string {
  const write = texts[node.type];
  return write ? write(node) : (node.text ?? (node.content ?? []).map(textOf).join(''));
}

const attribute = (node: DocumentNode, name: string): string => {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
};

const texts: Readonly<Record<string, (node: DocumentNode) => string>> = {
  hardBreak: () => ' ',
  footnote: () => '',
  crossReference: (node) => attribute(node, 'label'),
  formula: (node) => attribute(node, 'alt') || attribute(node, 'latex'),
};

const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u;

/** Is there anything to be seen? Spaces of no width and stray controls are nothing. */
export const hasVisible = (text: string): boolean => visible.test(text);

/** A picture or a note is something to be seen, even if it says nothing yet. */
const seen: ReadonlySet<string> = new Set([
  'footnote',
  'formula',
  'formulaBlock',
  'crossReference',
  'figure',
]);

export const isBlank = (node: DocumentNode): boolean => !isSeen(node);

const isSeen = ({ type, text = '', content = [] }: DocumentNode): boolean =>
  seen.has(type) || hasVisible(text) || content.some(isSeen);

/** The text as it was typed, line ends and all, for blocks in which they count. */
export const rawTextOf = ({ text, content = [] }: DocumentNode): string =>
  text ?? content.map(rawTextOf).join('');
