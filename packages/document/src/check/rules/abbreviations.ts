import { attributes } from '../../attributes.ts';
import { isBlank, wherever, type Rule } from '../rule.ts';

export const abbreviationRules: readonly Rule[] = [
  wherever('abbreviation-without-long-form', ({ node }) => {
    const mark = node.marks?.find(({ type }) => type === 'abbreviation');
    return mark !== undefined && isBlank(attributes('abbreviation', mark).long);
  }),
];
