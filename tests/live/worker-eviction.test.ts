import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type LiveClient, openClient, writeParagraph } from '../support/live-client.ts';
import { type LiveHouse, openLiveHouse } from '../support/live-house.ts';
import { type LiveWorker, startLiveWorker } from '../support/live-worker.ts';

let house: LiveHouse;
let worker: LiveWorker;

beforeAll(async () => {
  house = await openLiveHouse();
  worker = await startLiveWorker(house);
});
afterAll(async () => {
  await worker.stop();
  await house.close();
});

const PATIENCE = { timeout: 20_000, interval: 20 };

async function meet() {
  const paperId = await house.paper();
  const [chair, member] = [await house.person('chair'), await house.person('member')];
  const anna = openClient(worker, chair, paperId);
  const ben = openClient(worker, member, paperId);
  await Promise.all([anna.synced(), ben.synced()]);
  const cut = vi.fn<() => void>();
  anna.provider.on('connection-close', cut);
  return { paperId, anna, ben, cut };
}

/** Keeps everybody from what a statement locks, until it is called. */
async function hold(lock: (tx: Sql) => PromiseLike<unknown>): Promise<() => Promise<void>> {
  const taken = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const holding = house.sql.begin(async (tx) => {
    await lock(tx as unknown as Sql);
    taken.resolve();
    await released.promise;
  });
  await taken.promise;
  return async () => {
    released.resolve();
    await holding;
  };
}

/** Statements of the object that stand before a lock. */
async function blocked(): Promise<number> {
  const [row] = await house.sql<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return row?.count ?? 0;
}

/** What there is for somebody who comes now, and how often each paragraph stands in it. */
async function expectOnce(
  paperId: string,
  clients: readonly LiveClient[],
  words: readonly string[],
) {
  await expect.poll(() => clients.every((client) => client.allSaved()), PATIENCE).toBe(true);
  const late = openClient(worker, await house.person('member'), paperId);
  await late.synced();
  const text = late.body.toString();
  expect(words.map((word) => text.split(`>${word}<`).length - 1)).toEqual(words.map(() => 1));
  for (const { body } of clients) await expect.poll(() => body.toString(), PATIENCE).toBe(text);
  const numbers = await house.sql`
    select u.number::int as number, coalesce(s.head, 0)::int as head
    from draft_updates u left join draft_snapshots s using (paper_id)
    where u.paper_id = ${paperId} order by u.number`;
  expect(numbers.map(({ number }) => number)).toEqual(
    numbers.map(({ head }, index) => head + index + 1),
  );
  for (const client of [...clients, late]) client.leave();
}

test.each(['first', 'last'])(
  '[R8] ended while an append is under way, which ends %s: nothing is lost, nothing is doubled',
  async (append) => {
    const { paperId, anna, ben, cut } = await meet();
    writeParagraph(anna, 'Vorher.');
    await expect.poll(() => anna.allSaved()).toBe(true);
    const release = await hold(
      (tx) => tx`select from drafts where paper_id = ${paperId} for update`,
    );
    writeParagraph(anna, 'Unterwegs.');
    await expect.poll(blocked, PATIENCE).toBe(1);
    expect(anna.allSaved()).toBe(false);
    if (append === 'first') {
      const aborted = worker.abort(paperId);
      await release();
      await aborted;
    } else {
      await worker.abort(paperId);
      writeParagraph(ben, 'Danach.');
      await release();
    }
    await expect.poll(() => cut.mock.calls.length).toBe(1);
    const later = append === 'first' ? [] : ['Danach.'];
    await expectOnce(paperId, [anna, ben], ['Vorher.', 'Unterwegs.', ...later]);
  },
);

test('[R8] ended at any moment while people write: nothing is lost, nothing is doubled', async () => {
  const { paperId, anna, ben, cut } = await meet();
  const words: string[] = [];
  for (let round = 0; round < 12; round++) {
    const isHere = ({ provider }: LiveClient) => provider.synced;
    await expect.poll(() => [anna, ben].every(isHere), PATIENCE).toBe(true);
    for (const client of [anna, ben]) {
      const word = `Wort ${words.length}`;
      writeParagraph(client, word);
      words.push(word);
    }
    await pause(round);
    await worker.abort(paperId);
    await expect.poll(() => cut.mock.calls.length).toBe(round + 1);
  }
  await expectOnce(paperId, [anna, ben], words);
});

test('[R9] ended while its log is compacted: nothing has happened to it', async () => {
  const { paperId, anna, ben, cut } = await meet();
  const release = await hold((tx) => tx`lock table draft_snapshots in share mode`);
  const words = Array.from({ length: 40 }, (_, n) => `${n} ${'Wort '.repeat(400)}`);
  for (const word of words) {
    writeParagraph(anna, word);
    await expect.poll(() => anna.allSaved(), PATIENCE).toBe(true);
  }
  await expect.poll(blocked, PATIENCE).toBe(1);
  await worker.abort(paperId);
  await release();
  await expect.poll(() => cut.mock.calls.length).toBe(1);
  writeParagraph(ben, 'Danach.');
  await expectOnce(paperId, [anna, ben], [...words, 'Danach.']);
});
