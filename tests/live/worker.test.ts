import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClient, writeParagraph } from '../support/live-client.ts';
import { type LiveHouse, openLiveHouse } from '../support/live-house.ts';
import { type LiveWorker, ORIGIN, startLiveWorker } from '../support/live-worker.ts';
import { describeTurnedAway } from './turned-away.contract.ts';

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

/** Two people at one paper of their own, who have everything that is there. */
async function meet() {
  const paperId = await house.paper();
  const [chair, member] = [await house.person('chair'), await house.person('member')];
  const anna = openClient(worker, chair, paperId);
  const ben = openClient(worker, member, paperId);
  await Promise.all([anna.synced(), ben.synced()]);
  return { paperId, chair, member, anna, ben };
}

test('[R1] two unmodified clients see the same', async () => {
  const { anna, ben } = await meet();
  expect(anna.body.toString()).toContain('Ein Papier');
  writeParagraph(anna, 'Von Anna.');
  writeParagraph(ben, 'Von Ben.');
  await expect.poll(() => ben.body.toString()).toContain('Von Anna.');
  await expect.poll(() => anna.body.toString()).toBe(ben.body.toString());
  await expect.poll(() => anna.allSaved() && ben.allSaved()).toBe(true);
  anna.leave();
  ben.leave();
});

test('what is said to be saved is in the log', async () => {
  const { paperId, chair, anna, ben } = await meet();
  writeParagraph(anna, 'Von Anna.');
  await expect.poll(() => anna.allSaved()).toBe(true);
  const rows = await house.sql`
    select person_id from draft_updates where paper_id = ${paperId} and number > 1`;
  expect(rows.map((row) => row['person_id'])).toEqual([chair.id]);
  anna.leave();
  ben.leave();
});

describeTurnedAway(() => ({ house, server: worker }));

test('a room that has slept goes on where it was', async () => {
  const { paperId, anna, ben } = await meet();
  writeParagraph(anna, 'Vor dem Schlaf.');
  await expect.poll(() => ben.body.toString()).toContain('Vor dem Schlaf.');
  await worker.sleep(paperId);
  writeParagraph(ben, 'Nach dem Schlaf.');
  await expect.poll(() => anna.body.toString()).toContain('Nach dem Schlaf.');
  await expect.poll(() => ben.allSaved()).toBe(true);
  expect([anna.closed, ben.closed]).toEqual([null, null]);
  expect(anna.provider.wsconnected && ben.provider.wsconnected).toBe(true);
  anna.leave();
  ben.leave();
});

test('sleep leaves no ghosts: who goes while the room sleeps is gone for the others', async () => {
  const { paperId, anna, ben } = await meet();
  anna.provider.awareness.setLocalStateField('cursor', { at: 1 });
  ben.provider.awareness.setLocalStateField('cursor', { at: 2 });
  const seenBy = (client: typeof anna) => [...client.provider.awareness.getStates().keys()];
  await expect.poll(() => [seenBy(anna).length, seenBy(ben).length]).toEqual([2, 2]);
  await worker.sleep(paperId);
  const late = openClient(worker, await house.person('member'), paperId);
  await expect.poll(() => seenBy(late)).toContain(ben.doc.clientID);
  late.leave();
  await worker.sleep(paperId);
  ben.leave();
  await expect.poll(() => seenBy(anna), { timeout: 2_000 }).toEqual([anna.doc.clientID]);
  anna.leave();
});

test('signing out ends the connection within a second, also in a room that sleeps', async () => {
  const { paperId, chair, anna, ben } = await meet();
  await worker.sleep(paperId);
  const answer = await fetch(`${worker.httpUrl}/api/session`, {
    method: 'DELETE',
    headers: { Cookie: chair.cookie, Origin: ORIGIN },
  });
  expect(answer.status).toBe(204);
  await expect.poll(() => anna.closed, { timeout: 1_000 }).toBe(4401);
  expect(ben.closed).toBe(null);
  ben.leave();
});

test('who is taken out of the group, and who may only read any more, is out within a second', async () => {
  const { paperId, chair, member, anna, ben } = await meet();
  const headers = { Cookie: chair.cookie, Origin: ORIGIN, 'Content-Type': 'application/json' };
  const members = `${worker.httpUrl}/api/groups/${house.groupId}/members`;
  const removed = await fetch(`${members}/${member.id}`, { method: 'DELETE', headers });
  expect(removed.status).toBe(204);
  await expect.poll(() => ben.closed, { timeout: 1_000 }).toBe(4404);
  const parked = await fetch(`${worker.httpUrl}/api/papers/${paperId}`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ state: 'parked' }),
  });
  expect(parked.status).toBe(200);
  await expect.poll(() => anna.closed, { timeout: 1_000 }).toBe(4403);
});

test('edits reach the list of papers', async () => {
  const { paperId, anna, ben } = await meet();
  writeParagraph(anna, 'Etwas Neues.');
  const changedBy = async () => {
    const [row] = await house.sql`select changed_by from papers where id = ${paperId}`;
    return row?.['changed_by'] ?? null;
  };
  await expect.poll(changedBy, { timeout: 2_000 }).not.toBe(null);
  anna.leave();
  ben.leave();
});
