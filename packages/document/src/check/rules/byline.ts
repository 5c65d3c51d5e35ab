import { attributes } from '../../attributes.ts';
import { orcidIn } from '../../orcid.ts';
import { isBlank, wherever, type Rule } from '../rule.ts';

export const bylineRules: readonly Rule[] = [
  wherever(
    'author-without-name',
    ({ node }) => node.type === 'author' && isBlank(attributes('author', node).name),
  ),
  wherever('orcid-wrong', ({ node }) => {
    const orcid = node.type === 'author' ? attributes('author', node).orcid : '';
    return !isBlank(orcid) && orcidIn(orcid) === null;
  }),
];
