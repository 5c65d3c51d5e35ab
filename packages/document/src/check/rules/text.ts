import type { DocumentNode } from '../../document.ts';
import { schema } from '../../schema.ts';
import { titleOf } from '../../text.ts';
import { hasWords, wherever, type Rule } from '../rule.ts';

const titleSaysSomething: Rule = ({ document }) => {
  const path = document.content[0]?.type === 'title' ? [0] : [];
  return titleOf(document) === '' ? [{ code: 'title-missing', path }] : [];
};

const textIsThere: Rule = ({ document }) =>
  document.content.some((block) => isText(block) && hasWords(block))
    ? []
    : [{ code: 'text-missing', path: [] }];

/** An unknown block is text, too: what is missing is then not the text. */
function isText({ type }: DocumentNode): boolean {
  const group = schema.nodes[type]?.spec.group?.split(' ') ?? ['block'];
  return type !== 'title' && group.includes('block');
}

const footnotesSaySomething = wherever(
  'footnote-empty',
  ({ node }) =>
    node.type === 'footnote' &&
    (node.content ?? []).every(({ text = '', type }) => type === 'text' && text.trim() === ''),
);

export const textRules: readonly Rule[] = [titleSaysSomething, textIsThere, footnotesSaySomething];
