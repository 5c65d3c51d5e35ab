import type { Sql } from 'postgres';
import * as Y from 'yjs';
import type { Rooms } from '../../server/src/live/rooms.ts';

/** Rooms without anybody in them: drafts as they lie in the log, one entry after the other. */
export const tableRooms = (sql: Sql): Rooms => ({
  enter: () => {
    throw new Error('Nobody enters these rooms');
  },
  read: async (paperId) => {
    const rows = await sql<{ update: Uint8Array }[]>`
      select update from draft_updates where paper_id = ${paperId} order by number`;
    return Y.mergeUpdates(rows.map((row) => row.update));
  },
  write: (paperId, personId, update) =>
    sql.begin(async (tx) => {
      const [row] = await tx<{ head: string }[]>`
        update drafts set head = head + 1 where paper_id = ${paperId} returning head`;
      await tx`
        insert into draft_updates (paper_id, number, person_id, update, seal)
        values (${paperId}, ${row?.head ?? 0}, ${personId}, ${update}, '')`;
    }),
  close: async () => undefined,
});
