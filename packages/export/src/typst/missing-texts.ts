/** A message inside of what Typst's binding throws: diagnostics as Rust prints them. */
const message = /message: "((?:[^"\\]|\\.)*)"/gu;

/** How Typst complains of a glyph that no font has. */
const complaint = /the text `"((?:[^"\\]|\\.)*)"` could not be displayed/u;

/** The pieces of text that a failed PDF/UA-1 check found no glyphs for. */
export function missingTexts(diagnostics: string): string[] {
  const messages = [...diagnostics.matchAll(message)].map(([, text = '']) => unescapeRust(text));
  const texts = messages
    .map((text) => complaint.exec(text)?.[1])
    .filter((text) => text !== undefined);
  return [...new Set(texts.map(unescapeRust))];
}

const short: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

const unescapeRust = (literal: string): string =>
  literal.replace(/\\(?:u\{([\da-f]+)\}|(.))/giu, (_all, hex?: string, sign = '') =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (short[sign] ?? sign),
  );
