import { attributes } from '../../attributes.ts';
import { idOf } from '../../document.ts';
import { numbering } from '../../numbering.ts';
import { titleReference } from '../../words.ts';
import type { Rule } from '../rule.ts';

/** A heading can be named by its words; what else has no number cannot be, a decorative picture say. */
const referencesLeadSomewhere: Rule = ({ document, language, places }) => {
  const titled = places.filter(({ node }) => titleReference(node, language) !== null);
  const targets = new Set([...numbering(document).keys(), ...titled.map(({ node }) => idOf(node))]);
  return places
    .filter(({ node }) => node.type === 'crossReference')
    .filter(({ node }) => !targets.has(attributes('crossReference', node).target ?? ''))
    .map(({ path }) => ({ code: 'reference-lost', path }));
};

export const referenceRules: readonly Rule[] = [referencesLeadSomewhere];
