import { inline, marked, type Inline, type Node } from './prose.ts';

// What stands within a line and points elsewhere, or has a sign of its own.

export const u = (text: string): Node => marked('underline', text);
export const sub = (text: string): Node => marked('subscript', text);
export const sup = (text: string): Node => marked('superscript', text);
export const mono = (text: string): Node => marked('code', text);
/** Words of another language: read aloud and hyphenated as such, and in italics as usual. */
export const en = (text: string): Node => ({
  type: 'text',
  text,
  marks: [{ type: 'language', attrs: { lang: 'en' } }, { type: 'italic' }],
});
export const abbr = (text: string, long: string): Node => marked('abbreviation', text, { long });
export const br: Node = { type: 'hardBreak' };

/** A footnote, with the id by which the text refers to it. */
export const note = (id: string, ...pieces: Inline[]): Node => ({
  type: 'footnote',
  attrs: { id },
  content: inline(pieces),
});

/** Where in the source, and the words around it. */
interface Place {
  readonly page?: string;
  readonly section?: string;
  readonly article?: string;
  readonly chapter?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}

const PLACES = ['page', 'section', 'article', 'chapter'] as const;

function cited(source: string, place: Place) {
  const { prefix, suffix, suppressAuthor } = place;
  const label = PLACES.find((name) => place[name] !== undefined);
  return {
    source,
    ...(label && { label, locator: place[label] }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
    ...(suppressAuthor && { suppressAuthor }),
  };
}

export const cite = (source: string, place: Place = {}): Node => citeAll([source, place]);

/** Several sources in one pair of brackets. */
export const citeAll = (...sources: (readonly [source: string, place?: Place])[]): Node => ({
  type: 'citation',
  attrs: { items: sources.map(([source, place = {}]) => cited(source, place)) },
});

/** Reads "Abschnitt 2.1", "Abbildung 3", as the target is numbered then. */
export const ref = (target: string): Node => ({ type: 'crossReference', attrs: { target } });

export const tex = (latex: string, alt: string): Node => ({
  type: 'formula',
  attrs: { latex, alt },
});
