/**
 * For the server's own thread: the HTML of a paper's text, and nothing that could load Typst or
 * pandoc.
 */
import type { Document } from '@eckpunkt/document';
import type { Tools } from './format.ts';
import type { Language } from './front.ts';
import { headingsOf, type Heading } from './headings.ts';
import { partsOf } from './parts.ts';
import { walkWith } from './walk.ts';
import { wordsOf } from './words.ts';
import { htmlWriters } from './writers/html.ts';

export { formatNames, type FormatName, type Warning } from './format.ts';
export type { Front, Language } from './front.ts';
export type { Heading } from './headings.ts';

/** A paper as pieces of safe HTML: nothing that people wrote comes out as markup. */
export interface PageParts {
  /** Inline HTML: a title may hold italics and indices. */
  readonly title: string;
  /** Paragraphs without a heading, or null where the paper has no abstract. */
  readonly abstract: string | null;
  readonly contents: readonly Heading[];
  /** The text after title and abstract; headings begin at `h2` and carry ids. */
  readonly body: string;
}

const silent: Tools = { warn: () => undefined };

export function pageParts(document: Document, language: Language, tools = silent): PageParts {
  const headings = headingsOf(document, tools);
  const walk = walkWith(htmlWriters(wordsOf(language)), headings, tools);
  const { title, abstract, body } = partsOf(document);
  return {
    title: walk.inside(title),
    abstract: abstract && walk.inside(abstract),
    contents: [...headings.values()],
    body: walk.all(body),
  };
}

/** Everything after the title, abstract first, for a page that wants the text in one piece. */
export function pageBody(document: Document, language: Language): string {
  const { abstract, body } = partsOf(document);
  const walk = walkWith(htmlWriters(wordsOf(language)), headingsOf(document, silent), silent);
  return walk.all(abstract ? [abstract, ...body] : body);
}
