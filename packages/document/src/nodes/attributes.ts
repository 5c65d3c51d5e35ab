import type { Attribute } from '@tiptap/core';

/**
 * An attribute that says which values are right. ProseMirror's own `validate` would do so, too,
 * but where it refuses, every open editor deletes the node: a wrong id must not cost a paragraph.
 * `repair` and `check` ask here instead.
 */
export interface CheckedAttribute extends Attribute {
  readonly accepts: (value: unknown) => boolean;
  /** What a wrong value probably means: other clients write numbers as text, for example. */
  readonly guess?: (value: unknown) => unknown;
}

/** What a block's id may look like: safe in an HTML id, a Typst label and a URL fragment alike. */
const idPattern = /^[A-Za-z0-9][\w-]{0,63}$/;

export const isBlockId = (value: unknown): value is string =>
  typeof value === 'string' && idPattern.test(value);

/**
 * The stable identity of a block. Null until somebody gives it one; survives edits, so that
 * comments, comparisons and links can hold on to a block while its text changes.
 */
export const blockId: CheckedAttribute = {
  default: null,
  accepts: (value) => value === null || isBlockId(value),
  parseHTML: (element) => element.getAttribute('data-id'),
  renderHTML: ({ id }) => (id ? { 'data-id': id } : {}),
};

/** A whole number between two bounds, read from the HTML attribute of the same name. */
export function wholeNumber(
  name: string,
  fallback: number,
  min: number,
  max: number,
): CheckedAttribute {
  const accepts = (value: unknown) => isWholeNumber(value, min, max);
  return {
    default: fallback,
    accepts,
    guess: Number,
    parseHTML(element) {
      const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
      return accepts(value) ? value : fallback;
    },
    renderHTML: (attributes) =>
      attributes[name] === fallback ? {} : { [name]: String(attributes[name]) },
  };
}

export const isWholeNumber = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
