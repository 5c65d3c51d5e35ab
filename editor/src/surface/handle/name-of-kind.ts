import type { Words } from '../../words/shape.ts';

type Kind = keyof Words['desk']['handle']['kinds'];

const kinds = new Set<string>([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'table',
  'figure',
  'callout',
  'caseBox',
  'recommendation',
  'codeBlock',
  'formulaBlock',
  'definitionList',
  'horizontalRule',
  'pageBreak',
  'contentsList',
  'guidance',
] satisfies readonly Kind[]);

const isKind = (name: string | undefined): name is Kind => name !== undefined && kinds.has(name);

/** Under which of the words for blocks this one is named. */
export const nameOfKind = (type: string | undefined): Kind => (isKind(type) ? type : 'paragraph');
