import { pageParts, publicPicture, type PageParts } from '@eckpunkt/export/page';
import type { PublishedPaper } from './published.ts';

/** Writes a paper for its page, or has it already. */
export type WritePaper = (
  paper: Pick<PublishedPaper, 'id' | 'document' | 'front'>,
) => Promise<PageParts>;

const MANY_PAPERS = 40;

/**
 * Keeps the papers that were read last as they were written: a publication never changes, and one
 * with hundreds of sources keeps the server busy for a second.
 */
export function writePapers(): WritePaper {
  const kept = new Map<string, Promise<PageParts>>();

  function keep(id: string, written: Promise<PageParts>): void {
    // The one read last comes last, and whoever has not been asked for goes first.
    kept.delete(id);
    kept.set(id, written);
    const [oldest] = kept.keys();
    if (kept.size > MANY_PAPERS && oldest !== undefined) kept.delete(oldest);
  }

  return ({ id, document, front }) => {
    const pictureAddress = (hash: string) => publicPicture(front.slug, hash);
    const written = kept.get(id) ?? pageParts(document, front, { pictureAddress });
    keep(id, written);
    // What failed once is tried again.
    written.catch(() => kept.delete(id));
    return written;
  };
}
