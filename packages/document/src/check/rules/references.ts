import { attributes } from '../../attributes.ts';
import { numbering } from '../../numbering.ts';
import type { Rule } from '../rule.ts';

/** What has no number cannot be referred to either: an unnumbered heading, a decorative picture. */
const referencesLeadSomewhere: Rule = ({ document, places }) => {
  const numbers = numbering(document);
  return places
    .filter(({ node }) => node.type === 'crossReference')
    .filter(({ node }) => !numbers.has(attributes('crossReference', node).target ?? ''))
    .map(({ path }) => ({ code: 'reference-lost', path }));
};

export const referenceRules: readonly Rule[] = [referencesLeadSomewhere];
