import { attributes } from '../../attributes.ts';
import type { DocumentNode } from '../../document.ts';
import { outline } from '../../outline.ts';
import { hasWords, wherever, type Rule } from '../rule.ts';

const headingsSaySomething = wherever(
  'heading-empty',
  ({ node }) => node.type === 'heading' && !hasWords(node),
);

const levelsAreNotSkipped: Rule = ({ document }) =>
  outline(document)
    .filter(({ level }, position, entries) => level > (entries[position - 1]?.level ?? 0) + 1)
    .map(({ index }) => ({ code: 'heading-level-skipped', path: [index] }));

/** A heading of the template stays, and something has to stand below it. */
const requiredPartsAreWritten: Rule = ({ document: { content } }) =>
  content.flatMap((node, index) =>
    isRequired(node) && !partBelow(content, index).some(isWritten)
      ? [{ code: 'required-part-empty' as const, path: [index] }]
      : [],
  );

const isRequired = (node: DocumentNode): boolean =>
  node.type === 'heading' && attributes('heading', node).fixed;

/** From a heading to the next one that is not below it. */
function partBelow(content: readonly DocumentNode[], index: number): readonly DocumentNode[] {
  const level = levelOf(content[index]);
  const rest = content.slice(index + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && levelOf(node) <= level);
  return end < 0 ? rest : rest.slice(0, end);
}

const levelOf = (heading: DocumentNode | undefined): number =>
  heading ? attributes('heading', heading).level : 0;

/** Subheadings alone do not write a part; a picture or a computed list does. */
const isWritten = (node: DocumentNode): boolean =>
  node.type === 'figure' ||
  node.type === 'contentsList' ||
  (node.type !== 'heading' && hasWords(node)) ||
  (node.content ?? []).some((child) => child.type === 'figure');

export const headingRules: readonly Rule[] = [
  headingsSaySomething,
  levelsAreNotSkipped,
  requiredPartsAreWritten,
];
