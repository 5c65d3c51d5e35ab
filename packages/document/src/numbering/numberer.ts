import type { Attributes } from '../document.ts';
import { attributes } from '../attributes.ts';
import { headingNumbers } from './heading-numbers.ts';

export type NumberedKind =
  'section' | 'appendix' | 'figure' | 'table' | 'formula' | 'recommendation' | 'footnote';

export interface Numbered {
  readonly kind: NumberedKind;
  /** "1.2", "A", "A.1", "3", "R4". */
  readonly number: string;
}

/** All that a number depends on: a node of a document has it, and one of an editor nearly so. */
export interface Countable {
  readonly type: string;
  readonly attrs?: Attributes | undefined;
}

/**
 * Counts. Takes the nodes of one document one after the other, in reading order and without what
 * stands in a `guidance`, and says which number each has, if any.
 */
export function numberer(): (node: Countable) => Numbered | null {
  const heading = headingNumbers();
  const counts = new Map<NumberedKind, number>();
  const next = (kind: NumberedKind, prefix = ''): Numbered => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return { kind, number: `${prefix}${count}` };
  };
  return (node) => {
    switch (node.type) {
      case 'heading':
        return heading(attributes('heading', node));
      case 'figure':
        return attributes('figure', node).decorative ? null : next('figure');
      case 'table':
        return attributes('table', node).caption.trim() === '' ? null : next('table');
      case 'formulaBlock':
        return attributes('formulaBlock', node).numbered ? next('formula') : null;
      case 'recommendation':
        return next('recommendation', 'R');
      case 'footnote':
        return next('footnote');
      default:
        return null;
    }
  };
}
