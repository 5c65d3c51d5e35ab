import { attributes } from '../../attributes.ts';
import { idOf, type DocumentNode } from '../../document.ts';
import { incompleteSources, sourcesOf, unusedSources, type PaperSource } from '../../sources.ts';
import type { ProblemCode } from '../problem.ts';
import type { Reading, Rule } from '../rule.ts';

const citationsLeadSomewhere: Rule = ({ document, places }) => {
  const known = new Set(sourcesOf(document).map(({ id }) => id));
  const isLost = (node: DocumentNode): boolean => {
    const { items } = attributes('citation', node);
    return items.length === 0 || items.some(({ source }) => !known.has(source));
  };
  return places
    .filter(({ node }) => node.type === 'citation' && isLost(node))
    .map(({ path }) => ({ code: 'citation-unresolved', path }));
};

const each =
  (code: ProblemCode, wanted: (document: Reading['document']) => readonly PaperSource[]): Rule =>
  ({ document }) => {
    const ids = new Set(wanted(document).map(({ id }) => id));
    return document.content.flatMap((node, index) =>
      node.type === 'source' && ids.delete(idOf(node) ?? '') ? [{ code, path: [index] }] : [],
    );
  };

export const sourceRules: readonly Rule[] = [
  citationsLeadSomewhere,
  each('source-incomplete', incompleteSources),
  each('source-unused', unusedSources),
];
