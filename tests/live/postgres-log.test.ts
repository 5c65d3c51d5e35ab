import { describeDraftLog } from '@eckpunkt/room/log.contract';
import { afterAll, beforeAll } from 'vitest';
import { CommitLine } from '../../server/src/live/commit-line.ts';
import { compactDraft } from '../../server/src/live/compact-draft.ts';
import { Persistence } from '../../server/src/live/persistence.ts';
import { PostgresLog } from '../../server/src/live/postgres-log.ts';
import { writeBatches, type PaperBatch } from '../../server/src/live/write-batches.ts';
import { openLiveHouse, type LiveHouse } from '../support/live-house.ts';

let house: LiveHouse;
beforeAll(async () => {
  house = await openLiveHouse();
});
afterAll(async () => {
  await house.close();
});

describeDraftLog('PostgreSQL', async () => {
  const { sql } = house;
  const persistence = new Persistence(0);
  const writer = { name: 'test', isAlone: false };
  const write = (batches: readonly PaperBatch[]) => writeBatches(sql, writer, batches);
  // Two lines, as in two processes: only the database keeps them in order.
  const logs = [0, 1].map(
    () => new PostgresLog(sql, new CommitLine({ write, persistence }), persistence),
  );
  const [one, other] = logs as [PostgresLog, PostgresLog];
  let turn = 0;
  return {
    log: {
      load: (paperId) => one.load(paperId),
      since: (paperId, number) => other.since(paperId, number),
      append: (paperId, take) => (turn++ % 2 === 0 ? one : other).append(paperId, take),
    },
    people: [(await house.person('chair')).id, (await house.person('member')).id],
    begin: (update) => house.paper(update),
    compact: async (paperId, upTo) => void (await compactDraft(sql, paperId, upTo)),
  };
});
