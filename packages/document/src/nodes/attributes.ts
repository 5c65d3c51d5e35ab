import type { Attribute } from '@tiptap/core';

/** What a block's id may look like: safe in an HTML id, a Typst label and a URL fragment alike. */
const idPattern = /^[A-Za-z0-9][\w-]{0,63}$/;

export const isBlockId = (value: unknown): value is string =>
  typeof value === 'string' && idPattern.test(value);

/**
 * The stable identity of a block. Null until somebody gives it one; survives edits, so that
 * comments, comparisons and links can hold on to a block while its text changes.
 */
export const blockId: Attribute = {
  default: null,
  validate: orNull(isBlockId, 'a block id'),
  parseHTML: (element) => element.getAttribute('data-id'),
  renderHTML: ({ id }) => (id ? { 'data-id': id } : {}),
};

/** A whole number between two bounds, read from the HTML attribute of the same name. */
export function wholeNumber(name: string, fallback: number, min: number, max: number): Attribute {
  return {
    default: fallback,
    validate: must((value) => isWholeNumber(value, min, max), `a whole number ${min}–${max}`),
    parseHTML: (element) => readWholeNumber(element.getAttribute(name), min, max) ?? fallback,
    renderHTML: (attributes) =>
      attributes[name] === fallback ? {} : { [name]: String(attributes[name]) },
  };
}

/** ProseMirror wants a validator to throw; ours are predicates. */
export function must(accepts: (value: unknown) => boolean, wanted: string) {
  return (value: unknown): void => {
    if (!accepts(value)) throw new RangeError(`Expected ${wanted}`);
  };
}

export function orNull(accepts: (value: unknown) => boolean, wanted: string) {
  return must((value) => value === null || accepts(value), `${wanted} or null`);
}

export const isWholeNumber = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max;

function readWholeNumber(text: string | null, min: number, max: number): number | undefined {
  const value = Number.parseInt(text ?? '', 10);
  return isWholeNumber(value, min, max) ? value : undefined;
}
