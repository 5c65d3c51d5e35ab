import type { Sql } from 'postgres';
import { compactDraft } from '../live/compact-draft.ts';
import { inspect, type Workbench } from '../live/draft-work.ts';

/** A Durable Object has no second thread, but it is one: whoever waits is at this paper as well. */
export const draftBenchOver = (sql: Sql): Workbench => ({
  compact: (paperId, upTo) => compactDraft(sql, paperId, upTo),
  inspect: async (draft) => inspect(draft),
});
