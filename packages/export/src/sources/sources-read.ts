import { type CslItem, readCslItem } from '@eckpunkt/document/sources';

/** What came of a file of sources: each entry is in one of the two lists. */
export interface SourcesRead {
  readonly sources: readonly CslItem[];
  readonly skipped: readonly Skipped[];
}

/** An entry that did not become a source, and how it begins. */
export interface Skipped {
  readonly reason: SkipReason;
  readonly text: string;
}

export type SkipReason = 'unreadable' | 'empty' | 'not-an-item' | 'too-large' | 'too-many';

/** More than a paper can use; who brings a whole library has made a mistake. */
export const MOST_SOURCES = 2000;

const SHOWN = 200;

export const skip = (reason: SkipReason, text: string): Skipped => ({
  reason,
  text: text.trim().slice(0, SHOWN).toWellFormed(),
});

/** An entry as another program has written it, and what claims to be a CSL item for it. */
export interface Claimed {
  readonly item: unknown;
  readonly text: string;
}

export function judgeAll(claimed: readonly Claimed[]): SourcesRead {
  const sources: CslItem[] = [];
  const skipped: Skipped[] = [];
  for (const { item, text } of claimed) {
    const judged = readCslItem(item);
    if (!judged.ok) skipped.push(skip(judged.reason, text));
    else if (sources.length === MOST_SOURCES) skipped.push(skip('too-many', text));
    else sources.push(judged.source);
  }
  return { sources, skipped };
}
