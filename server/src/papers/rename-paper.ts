import { retitle } from '@eckpunkt/document';
import type { Host } from '../host.ts';
import { updateChanged, updateTitle } from './queries.ts';

/**
 * The title block of the draft is the truth: renaming is an edit like any other, seen at once by
 * everybody who has the paper open. The title in the table follows.
 */
export async function renamePaper(
  host: Pick<Host, 'sql' | 'rooms' | 'clock'>,
  paperId: string,
  personId: string,
  title: string,
): Promise<void> {
  const edit = retitle(await host.rooms.read(paperId), title);
  if (edit) await host.rooms.write(paperId, personId, edit);
  await updateTitle(host.sql, paperId, title);
  await updateChanged(host.sql, paperId, personId, host.clock.now());
}
