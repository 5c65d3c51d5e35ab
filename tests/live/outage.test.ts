import { afterAll, beforeAll, expect, test } from 'vitest';
import { cuttableDatabase, type CuttableLine } from '../support/cuttable-line.ts';
import { openClient, writeParagraph } from '../support/live-client.ts';
import { openLiveHouse, type LiveHouse } from '../support/live-house.ts';

let house: LiveHouse;
let line: CuttableLine;
let databaseUrl: string;

beforeAll(async () => {
  house = await openLiveHouse();
  ({ line, url: databaseUrl } = await cuttableDatabase(house.databaseUrl));
});
afterAll(async () => {
  line.mend();
  await house.close();
  line.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('[R8] while the database is away people write on, and nobody is told lies', async () => {
  const server = await house.process(databaseUrl);
  const paperId = await house.paper();
  const anna = openClient(server, await house.person('chair'), paperId);
  const ben = openClient(server, await house.person('member'), paperId);
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
  line.mend();
  await expect.poll(anna.allSaved, { timeout: 5_000 }).toBe(true);
  await expect.poll(() => ben.body.toString(), { timeout: 5_000 }).toContain('Während 9.');
  expect(ben.body.toString()).toBe(anna.body.toString());
  const other = await house.process();
  const cleo = openClient(other, await house.person('member'), paperId);
  await cleo.synced();
  expect(cleo.body.toString()).toBe(anna.body.toString());
  expect(cleo.body.toString().match(/Während 3\./g)).toHaveLength(1);
  for (const client of [anna, ben, cleo]) client.leave();
});

test('[R8] whoever comes while the database is away is asked to come again, and does', async () => {
  const server = await house.process(databaseUrl);
  const paperId = await house.paper();
  const person = await house.person('chair');
  line.cut();
  const anna = openClient(server, person, paperId);
  writeParagraph(anna, 'Ohne Verbindung geschrieben.');
  await pause(1_000);
  expect(anna.provider.synced).toBe(false);
  expect(anna.closed).toBe(null);
  line.mend();
  await expect.poll(anna.allSaved, { timeout: 8_000 }).toBe(true);
  anna.leave();
});
