import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClient, writeParagraph } from '../support/live-client.ts';
import { openLiveHouse, type LiveHouse, type LiveProcess } from '../support/live-house.ts';
import { describeTurnedAway } from './turned-away.contract.ts';

let house: LiveHouse;
let server: LiveProcess;

beforeAll(async () => {
  house = await openLiveHouse({ debug() {}, info() {}, warn: console.warn, error: console.error });
  server = await house.process();
});
afterAll(() => house.close());

test('[R1] two unmodified clients see the same', async () => {
  const paperId = await house.paper();
  const [anna, ben] = [
    openClient(server, await house.person('chair'), paperId),
    openClient(server, await house.person('member'), paperId),
  ];
  await Promise.all([anna.synced(), ben.synced()]);
  expect(anna.body.toString()).toContain('Ein Papier');
  writeParagraph(anna, 'Von Anna.');
  writeParagraph(ben, 'Von Ben.');
  await expect.poll(() => ben.body.toString()).toContain('Von Anna.');
  await expect.poll(() => anna.body.toString()).toBe(ben.body.toString());
  await expect.poll(() => anna.allSaved() && ben.allSaved()).toBe(true);
  anna.leave();
  ben.leave();
});

test('[R1] people at two processes see the same', async () => {
  const paperId = await house.paper();
  const other = await house.process();
  const anna = openClient(server, await house.person('chair'), paperId);
  const ben = openClient(other, await house.person('member'), paperId);
  await Promise.all([anna.synced(), ben.synced()]);
  for (let i = 0; i < 20; i++) {
    writeParagraph(anna, `Von Anna ${i}.`);
    writeParagraph(ben, `Von Ben ${i}.`);
  }
  await expect.poll(() => ben.body.toString()).toContain('Von Anna 19.');
  await expect.poll(() => anna.body.toString()).toBe(ben.body.toString());
  await expect.poll(() => anna.allSaved() && ben.allSaved()).toBe(true);
  anna.leave();
  ben.leave();
});

describeTurnedAway(() => ({ house, server }));
