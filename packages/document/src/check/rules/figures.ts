import { attributes } from '../../attributes.ts';
import type { DocumentNode } from '../../document.ts';
import type { FigureAttributes } from '../../nodes/figure.ts';
import { isBlank, wherever, type Rule } from '../rule.ts';

const figureOf = (node: DocumentNode): FigureAttributes | null =>
  node.type === 'figure' ? attributes('figure', node) : null;

function needsAlt(node: DocumentNode): boolean {
  if (node.type === 'funder') {
    const { emblem, emblemAlt } = attributes('funder', node);
    return emblem !== null && emblem !== 'eu' && isBlank(emblemAlt);
  }
  const figure = figureOf(node);
  return figure?.image != null && !figure.decorative && isBlank(figure.alt);
}

/** Once a paper is enough: whether what is in a picture can be told apart, only people see. */
const contrastIsLookedAt: Rule = ({ places }) => {
  const first = places.find(({ node }) => figureOf(node)?.image != null);
  return first ? [{ code: 'figure-contrast', path: first.path }] : [];
};

export const figureRules: readonly Rule[] = [
  wherever('alt-missing', ({ node }) => needsAlt(node)),
  wherever('figure-missing-picture', ({ node }) => figureOf(node)?.image === null),
  contrastIsLookedAt,
];
