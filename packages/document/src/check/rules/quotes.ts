import { wherever, type Rule } from '../rule.ts';

export const quoteRules: readonly Rule[] = [
  wherever('quote-source-misplaced', ({ node, parent }) => {
    return node.type === 'quoteSource' && parent.content?.at(-1) !== node;
  }),
];
