import type { Host } from '../host.ts';
import { announceRights } from '../live/rights.ts';
import { setParked, setResumed } from './queries.ts';

/** Lays a paper aside: it stays readable, and open editors of it are told at once. */
export const parkPaper = (host: Pick<Host, 'sql'>, paperId: string) =>
  host.sql.begin(async (sql) => {
    await setParked(sql, paperId);
    await announceRights(sql, { paperId });
  });

/** Takes a parked paper up again, in the state that it was parked in. */
export const resumePaper = (host: Pick<Host, 'sql'>, paperId: string) =>
  host.sql.begin(async (sql) => {
    await setResumed(sql, paperId);
    await announceRights(sql, { paperId });
  });
