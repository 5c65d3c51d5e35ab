import type { Warning } from '../format.ts';

/** An empty box; U+FFFD, the sign that Unicode has for this, is in none of our fonts. */
const REPLACEMENT = '\u25A1';

/** Which pieces of text are replaced because no font can show them. */
export class Replacements {
  readonly #reported = new Set<string>();
  readonly #replaced = new Set<string>();

  /** Takes up what Typst missed. Throws where that has been replaced already: it would go on for ever. */
  add(missing: readonly string[]): void {
    const before = this.#replaced.size;
    for (const text of missing) {
      // A cluster that was not found as a whole lies across two runs of text: take it letter by letter.
      for (const piece of this.#reported.has(text) ? text : [text]) this.#replaced.add(piece);
      this.#reported.add(text);
    }
    if (this.#replaced.size === before) {
      throw new Error(`No font shows, and nothing replaces: ${JSON.stringify(missing)}`);
    }
  }

  readonly respell = (text: string): string => {
    // Longest first: a family of four is one sign, and not four.
    const pieces = [...this.#replaced].toSorted((a, b) => b.length - a.length);
    return pieces.reduce((spelt, piece) => spelt.replaceAll(piece, REPLACEMENT), text);
  };

  warnings(): Warning[] {
    return [...this.#reported].map((detail) => ({ code: 'glyph-missing', detail }));
  }
}
