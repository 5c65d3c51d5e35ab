import { Node } from '@tiptap/core';
import { blockId, type CheckedAttribute } from './attributes.ts';
import { value } from './values.ts';

export interface CodeBlockAttributes {
  readonly id: string | null;
  /** As highlighters name it; empty for plain text. */
  readonly language: string;
}

const isLanguage = (own: unknown): own is string =>
  typeof own === 'string' && /^[\w+#.-]{0,40}$/.test(own);

const language: CheckedAttribute = value('language', '', { accepts: isLanguage });

export const CodeBlock = Node.create({
  name: 'codeBlock',
  group: 'block flow',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => ({ id: blockId, language }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['pre', HTMLAttributes, ['code', 0]],
});
