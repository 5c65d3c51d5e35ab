import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClient, writeParagraph, type LiveClient } from '../support/live-client.ts';
import {
  openLiveHouse,
  type LiveHouse,
  type LivePerson,
  type LiveProcess,
} from '../support/live-house.ts';

const PEOPLE = 200;
const AT_ONCE = 8;
const LETTER_MS = 25;

let house: LiveHouse;
let processes: readonly LiveProcess[];

beforeAll(async () => {
  house = await openLiveHouse();
  processes = [await house.process(), await house.process()];
});
afterAll(() => house.close());

interface Writer {
  readonly person: LivePerson;
  readonly client: LiveClient;
  /** When the server last said anything to this connection. */
  heard(): number;
}

async function comes(process: LiveProcess, paperId: string): Promise<Writer> {
  const person = await house.person('member');
  const client = openClient(process, person, paperId);
  await client.synced();
  let heard = 0;
  client.provider.ws?.addEventListener('message', () => (heard = Date.now()));
  return { person, client, heard: () => heard };
}

async function remove({ id }: LivePerson, chair: LivePerson, from: LiveProcess): Promise<number> {
  const address = `/api/groups/${house.groupId}/members/${id}`;
  const answer = await fetch(from.url.replace('ws', 'http') + address, {
    method: 'DELETE',
    headers: { cookie: chair.cookie, origin: 'http://127.0.0.1:3000' },
  });
  expect(answer.status).toBe(204);
  return Date.now();
}

/** The latest entry of a person in the log, in milliseconds; the clock is the same machine's. */
async function lastAccepted({ id }: LivePerson): Promise<number> {
  const [row] = await house.sql<{ at: Date | null }[]>`
    select max(at) as at from draft_updates where person_id = ${id}`;
  return row?.at?.getTime() ?? 0;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** One person comes, writes, is removed, and writes on: how late was the last sign of it? */
async function removedWhileWriting(nth: number, paperId: string, chair: LivePerson) {
  const [near, far] = processes;
  if (!near || !far) throw new Error('no processes');
  const { person, client, heard } = await comes(nth % 2 === 0 ? near : far, paperId);
  const typing = setInterval(() => writeParagraph(client, `Wort ${nth}`), LETTER_MS);
  await expect.poll(() => client.saved.get(client.doc.clientID) ?? 0).toBeGreaterThan(0);
  const answered = await remove(person, chair, near);
  await expect.poll(() => client.closed, { timeout: 1_000, interval: 5 }).toBe(4404);
  // Somebody who has not noticed goes on.
  await pause(2 * LETTER_MS);
  clearInterval(typing);
  client.leave();
  return Math.max(await lastAccepted(person), heard()) - answered;
}

test(`[R6] of ${PEOPLE} people removed while they write, nobody is heard or told anything a second later`, async () => {
  const paperId = await house.paper();
  const chair = await house.person('chair');
  const delays: number[] = [];
  for (let first = 0; first < PEOPLE; first += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, (_, at) =>
      removedWhileWriting(first + at, paperId, chair),
    );
    delays.push(...(await Promise.all(some)));
  }
  expect(delays).toHaveLength(PEOPLE);
  expect(delays.filter((delay) => delay > 1_000)).toEqual([]);
});
