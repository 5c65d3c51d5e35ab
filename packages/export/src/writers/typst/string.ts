import { clean } from '../../clean.ts';

/**
 * Text as a Typst string. Whatever people write goes out as one of these and never as markup or
 * code: inside quotes, backslash and quote are all that means anything to Typst.
 */
export const typstString = (text: string): string => `"${escapeTypst(text)}"`;

/** The same for text whose line ends count. */
export const typstLines = (text: string): string =>
  `"${text
    .split(/\r?\n/u)
    .map(escapeTypst)
    .join(String.raw`\n`)}"`;

const escapeTypst = (text: string): string => clean(text).replace(/["\\]/g, String.raw`\$&`);

/** A list of code, also where there is but one. */
export const typstList = (items: readonly string[]): string =>
  `(${items.map((item) => `${item}, `).join('')})`;
