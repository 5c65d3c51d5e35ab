/** How Typst complains of a glyph that no font has; the text is a string literal of Rust. */
const complaint = /the text `"((?:[^"\\]|\\.)*)"` could not be displayed/gu;

/** The pieces of text that a failed PDF/UA-1 check found no glyphs for. */
export const missingTexts = (message: string): string[] => [
  ...new Set([...message.matchAll(complaint)].map(([, literal]) => unescapeRust(literal ?? ''))),
];

const short: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

const unescapeRust = (literal: string): string =>
  literal.replace(/\\(?:u\{([\da-f]+)\}|(.))/giu, (_all, hex?: string, sign?: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (short[sign ?? ''] ?? sign ?? ''),
  );
