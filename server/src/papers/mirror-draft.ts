import type { Document } from '@eckpunkt/document';
import type { Host } from '../host.ts';
import { updateChanged, updateTitle } from './queries.ts';
import { listTitle } from './title.ts';

/**
 * Follows the draft with what the lists show of it: title, who changed it last, and when.
 * While the title block is empty the last title stays, so that a paper never loses its name.
 */
export async function mirrorDraft(
  host: Pick<Host, 'sql' | 'clock'>,
  paperId: string,
  personId: string,
  document: Document,
) {
  const title = listTitle(document);
  if (title) await updateTitle(host.sql, paperId, title);
  await updateChanged(host.sql, paperId, personId, host.clock.now());
}
