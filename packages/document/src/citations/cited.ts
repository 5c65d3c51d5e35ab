import type { CitationItem } from './citeproc.ts';
import type { CitedItem } from '../nodes/citation.ts';
import type { LocatorLabel } from './locators.ts';
import { guarded } from './run.ts';

/** A citation at its place in the text, as citing needs it. */
export interface Cited {
  readonly items: readonly CitedItem[];
  /**
   * Number of the footnote in which it stands, or which it becomes in a style that cites in notes.
   * Without it the citation stands in the text.
   */
  readonly note?: number | undefined;
}

/** Names of locators for which CSL has others, as these mean a kind of source. */
const LABELS: Readonly<Partial<Record<LocatorLabel, string>>> = {
  article: 'article-locator',
  title: 'title-locator',
};

export const citationItem = (key: string, item: CitedItem): CitationItem => ({
  id: key,
  ...(item.locator && {
    locator: guarded(item.locator),
    label: LABELS[item.label ?? 'page'] ?? item.label ?? 'page',
  }),
  ...(item.prefix && { prefix: `${guarded(item.prefix).trimEnd()} ` }),
  ...(item.suffix && { suffix: spaced(guarded(item.suffix)) }),
  ...(item.suppressAuthor && { 'suppress-author': true }),
});

/** `f.` and `[sic]` are words of their own; a comma belongs to the word before it. */
const spaced = (suffix: string): string => (/^[\s,.;:!?)\]]/.test(suffix) ? suffix : ` ${suffix}`);
