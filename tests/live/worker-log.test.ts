import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DraftLog } from '@eckpunkt/room';
import { describeDraftLog } from '@eckpunkt/room/log.contract';
import { afterAll, beforeAll } from 'vitest';
import { createTestHarness } from 'wrangler';
import { compactDraft } from '../../server/src/live/compact-draft.ts';
import { environmentOf } from '../../server/src/worker/dev/workerd.ts';
import { type LiveHouse, openLiveHouse } from '../support/live-house.ts';
import type LogWorker from '../support/log-worker.ts';

type Harness = ReturnType<typeof createTestHarness>;

let house: LiveHouse;
let harness: Harness;

beforeAll(async () => {
  house = await openLiveHouse();
  Object.assign(process.env, environmentOf(house.databaseUrl));
  harness = createTestHarness({
    workers: [
      {
        config: {
          name: 'log',
          main: fileURLToPath(new URL('../support/log-worker.ts', import.meta.url)),
          compatibility_date: '2026-10-01',
          compatibility_flags: ['nodejs_compat'],
          hyperdrive: [{ binding: 'DATABASE', id: '0'.repeat(32) }],
        },
      },
    ],
  });
  await harness.listen();
});
afterAll(async () => {
  await harness.close();
  await house.close();
});

async function logInWorkerd(): Promise<DraftLog> {
  const worker = harness.getWorker<object, { default: typeof LogWorker }>();
  const log = (await worker.getExport()) as unknown as LogWorker;
  return {
    load: (paperId) => log.load(paperId),
    since: (paperId, number) => log.since(paperId, number),
    // A function cannot be called from there in the middle of its work: it is asked before.
    append: async (paperId, take) => {
      await setImmediate();
      return log.append(paperId, take());
    },
  };
}

describeDraftLog('PostgreSQL, as a Durable Object reaches it', async () => ({
  log: await logInWorkerd(),
  people: [(await house.person('chair')).id, (await house.person('member')).id],
  begin: (update) => house.paper(update),
  compact: async (paperId, upTo) => void (await compactDraft(house.sql, paperId, upTo)),
}));
