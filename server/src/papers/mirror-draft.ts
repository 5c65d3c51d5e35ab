import type { Document } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { listTitle } from './title.ts';

/** What the lists show of a draft. */
export interface DraftInLists {
  readonly paperId: string;
  /** Who has changed it last. */
  readonly personId: string;
  /** Empty while the title block is: the last title stays, so that a paper never loses its name. */
  readonly title: string;
  readonly at: Date;
}

export const inLists = (
  { clock }: Pick<Host, 'clock'>,
  paperId: string,
  personId: string,
  title: string,
): DraftInLists => ({ paperId, personId, title, at: clock.now() });

/** Follows drafts with what the lists show of them. A paper is named once at most. */
export async function mirrorDrafts(sql: ISql, drafts: readonly DraftInLists[]) {
  const wanted = drafts.map(({ paperId, personId, title, at }) => ({
    id: paperId,
    person_id: personId,
    title,
    at: at.toISOString(),
  }));
  // Locked in the order of ids, so that two processes never wait for each other in a circle.
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${sql.json(wanted)})
        as wanted (id uuid, person_id uuid, title text, at timestamptz)
    ), locked as (
      select papers.id from papers join wanted using (id) order by papers.id for update of papers
    )
    update papers set
      title = coalesce(nullif(wanted.title, ''), papers.title),
      changed_by = wanted.person_id,
      changed_at = wanted.at
    from wanted join locked using (id)
    where papers.id = wanted.id`;
}

/** The same for one, of which the document is known. */
export const mirrorDraft = (
  host: Pick<Host, 'sql' | 'clock'>,
  paperId: string,
  personId: string,
  document: Document,
) => mirrorDrafts(host.sql, [inLists(host, paperId, personId, listTitle(document))]);
