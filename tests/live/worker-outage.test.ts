import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cuttableDatabase, type CuttableLine } from '../support/cuttable-line.ts';
import { openClient, writeParagraph } from '../support/live-client.ts';
import { type LiveHouse, openLiveHouse } from '../support/live-house.ts';
import { type LiveWorker, startLiveWorker } from '../support/live-worker.ts';

let house: LiveHouse;
let line: CuttableLine;
let worker: LiveWorker;

beforeAll(async () => {
  house = await openLiveHouse();
  const cuttable = await cuttableDatabase(house.databaseUrl);
  line = cuttable.line;
  worker = await startLiveWorker({ databaseUrl: cuttable.url });
});
afterAll(async () => {
  line.mend();
  await worker.stop();
  await house.close();
  line.close();
});

test('[R8] while the database is away people write on, and nobody is told lies', async () => {
  const paperId = await house.paper();
  const anna = openClient(worker, await house.person('chair'), paperId);
  const ben = openClient(worker, await house.person('member'), paperId);
  await Promise.all([anna.synced(), ben.synced()]);
  writeParagraph(anna, 'Vorher.');
  await expect.poll(anna.allSaved).toBe(true);
  line.cut();
  for (let i = 0; i < 10; i++) {
    writeParagraph(anna, `Während ${i}.`);
    await pause(300);
  }
  expect(anna.allSaved()).toBe(false);
  expect(ben.body.toString()).not.toContain('Während');
  expect(anna.provider.wsconnected).toBe(true);
  line.mend();
  await expect.poll(anna.allSaved, { timeout: 5_000 }).toBe(true);
  await expect.poll(() => ben.body.toString(), { timeout: 5_000 }).toContain('Während 9.');
  expect(ben.body.toString()).toBe(anna.body.toString());
  expect(ben.body.toString().match(/Während 3\./g)).toHaveLength(1);
  for (const client of [anna, ben]) client.leave();
});

test('requests and newcomers are asked to come again while the database is away', async () => {
  const paperId = await house.paper();
  const person = await house.person('chair');
  const askForText = () =>
    fetch(`${worker.httpUrl}/api/papers/${paperId}/document`, {
      headers: { Cookie: person.cookie },
    });
  line.cut();
  const answer = await askForText();
  expect([answer.status, (await answer.json()).name]).toEqual([503, 'database-away']);
  expect(answer.headers.get('Retry-After')).toBeTruthy();
  expect((await fetch(`${worker.httpUrl}/readyz`)).status).toBe(503);
  const anna = openClient(worker, person, paperId);
  writeParagraph(anna, 'Ohne Verbindung geschrieben.');
  await pause(1_000);
  expect([anna.provider.synced, anna.closed]).toEqual([false, null]);
  line.mend();
  await expect.poll(anna.allSaved, { timeout: 8_000 }).toBe(true);
  expect((await askForText()).status).toBe(200);
  anna.leave();
});
