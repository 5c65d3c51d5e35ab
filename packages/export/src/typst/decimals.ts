/**
 * Unicode's decimal separator. Pandoc hands it on as it is, where it makes one and the same comma
 * of `3{,}5` and `f(3, 5)`.
 */
const SEPARATOR = '\u066B';

/** Marks the commas that stand in braces between digits: they begin decimals. */
export const withDecimals = (latex: string): string =>
  latex.replaceAll(/(?<=\d)\{,\}(?=\d)/g, SEPARATOR);

const quotedOrMark = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|${SEPARATOR}`, 'gsu');

/** Makes of each mark a comma without the gap that stands behind commas of lists. */
export const decimalsIn = (typst: string): string =>
  typst.replaceAll(quotedOrMark, (found) =>
    found === SEPARATOR ? String.raw`class("normal", \,)` : found.replaceAll(SEPARATOR, ','),
  );
