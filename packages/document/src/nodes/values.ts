import { canonicalJson } from '../canonical.ts';
import type { CheckedAttribute } from './attributes.ts';

type Rules = Pick<CheckedAttribute, 'accepts' | 'guess'>;

/**
 * An attribute that travels through the clipboard as JSON in a `data-` attribute: whatever people
 * have typed there is data to a browser and nothing else.
 */
export function value(name: string, fallback: unknown, rules: Rules): CheckedAttribute {
  const key = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return {
    default: fallback,
    ...rules,
    parseHTML(element) {
      const found = parsed(element.getAttribute(key));
      return rules.accepts(found) ? found : fallback;
    },
    renderHTML: ({ [name]: own }) =>
      canonicalJson(own) === canonicalJson(fallback) ? {} : { [key]: JSON.stringify(own) },
  };
}

/** Words in one string. A longer one is cut: no form of ours lets anybody write it. */
export const words = (name: string, longest = SHORT): CheckedAttribute =>
  value(name, '', {
    accepts: (own) => isWords(own, longest),
    guess: (own) => (typeof own === 'string' ? own.slice(0, longest) : undefined),
  });

/** A name, a place. */
export const SHORT = 300;
/** A sentence or two: a credit, an alternative text. */
export const LONG = 3000;

export const isWords = (own: unknown, longest: number): own is string =>
  typeof own === 'string' && own.length <= longest;

/** One of some codes. */
export const oneOf = (
  name: string,
  codes: readonly unknown[],
  fallback: unknown,
): CheckedAttribute =>
  value(name, fallback, {
    accepts: (own) => codes.includes(own),
    guess: (own) => codes.find((code) => String(code) === own),
  });

export const flag = (name: string, fallback = false): CheckedAttribute =>
  oneOf(name, [true, false], fallback);

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}
