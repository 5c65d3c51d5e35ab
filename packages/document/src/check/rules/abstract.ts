import type { DocumentNode } from '../../document.ts';
import { schema } from '../../schema.ts';
import { hasWords, type Rule } from '../rule.ts';

const abstractIsThere: Rule = ({ document }) =>
  document.content.some((block) => block.type === 'abstract' && hasWords(block))
    ? []
    : [{ code: 'abstract-missing', path: [] }];

/** Behind the first words of the text, nobody looks for it. */
const abstractsComeFirst: Rule = ({ document: { content } }) => {
  const begin = content.findIndex((block) => isBlock(block) && hasWords(block));
  return content.flatMap(({ type }, index) =>
    type === 'abstract' && begin >= 0 && index > begin
      ? [{ code: 'abstract-misplaced' as const, path: [index] }]
      : [],
  );
};

const isBlock = ({ type }: DocumentNode): boolean =>
  schema.nodes[type]?.spec.group?.split(' ').includes('block') === true;

export const abstractRules: readonly Rule[] = [abstractIsThere, abstractsComeFirst];
