/**
 * For the server's own thread: the HTML of a paper, and nothing that could load Typst or pandoc.
 */
import { frontMatter, type Document } from '@eckpunkt/document';
import { briefsOf } from './briefs.ts';
import { authorsOf, bylinesOf, isGroupNamed } from './byline.ts';
import type { Tools } from './format.ts';
import type { Front } from './front.ts';
import { headingsOf, type Heading } from './headings.ts';
import { partsOf } from './parts.ts';
import { resolve } from './resolve.ts';
import { walkWith } from './walk.ts';
import { wordsOf } from './words.ts';
import { htmlWriters, type HtmlContext } from './writers/html.ts';
import { briefs, byline, imprint } from './writers/html/front.ts';
import { notes } from './writers/html/notes.ts';

export { formatNames, type FormatName, type Warning } from './format.ts';
export type { Front, Language } from './front.ts';
export type { Heading } from './headings.ts';
export { publicPicture } from './links.ts';

/** A paper as pieces of safe HTML: nothing that people wrote comes out as markup. */
export interface PageParts {
  /** Inline HTML: a title may hold italics and indices. */
  readonly title: string;
  readonly subtitle: string;
  /** Who wrote it; the lead group where no names are given. */
  readonly byline: string;
  /** Whether the byline names the lead group already. */
  readonly isGroupNamed: boolean;
  /** Abstracts and keywords, those of the paper's own language first; may be empty. */
  readonly briefs: string;
  readonly contents: readonly Heading[];
  /** The text, with the list of sources; headings begin at `h2` and carry ids. */
  readonly body: string;
  readonly notes: string;
  /** Interests, funding and licence, as sections with a heading each. */
  readonly imprint: string;
}

export interface PageOptions {
  /** Where a picture can be had, or null where it cannot. */
  pictureAddress(hash: string): string | null;
  readonly tools?: Tools;
}

/** Who wrote it, for catalogues; the lead group where no names are given. */
export const authorNames = (document: Document, front: Front): readonly string[] =>
  authorsOf(frontMatter(document), front).map(({ name }) => name);

const silent: Tools = { warn: () => undefined };

export async function pageParts(
  document: Document,
  front: Front,
  { pictureAddress, tools = silent }: PageOptions,
): Promise<PageParts> {
  const { language } = front;
  const resolved = await resolve(document, language, tools);
  const headings = headingsOf(resolved, tools);
  const context: HtmlContext = { words: wordsOf(language), pictureAddress };
  const walk = walkWith(htmlWriters(context), headings, tools);
  const parts = partsOf(resolved, language);
  const matter = frontMatter(document);
  const bylines = bylinesOf(matter, front);
  return {
    title: walk.inside(parts.title),
    subtitle: parts.subtitle ? walk.inside(parts.subtitle) : '',
    byline: byline(bylines),
    isGroupNamed: isGroupNamed(bylines, front),
    briefs: briefs(briefsOf(parts, matter, language), walk),
    contents: [...headings.values()],
    body: walk.all(parts.body),
    notes: notes(resolved, walk, context.words),
    imprint: imprint(
      matter,
      parts.interests ? walk.inside(parts.interests) : '',
      context,
      language,
    ),
  };
}
