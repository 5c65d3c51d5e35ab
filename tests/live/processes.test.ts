import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openClient, writeParagraph, type LiveClient } from '../support/live-client.ts';
import { openLiveHouse, type LiveHouse } from '../support/live-house.ts';

let house: LiveHouse;
beforeAll(async () => {
  house = await openLiveHouse();
});
afterAll(() => house.close());

test('[R17] people in different processes see who is here, and who has left', async () => {
  const [one, two] = [await house.process(), await house.process()];
  const paperId = await house.paper();
  const [annas, bens] = [await house.person('chair'), await house.person('member')];
  const [anna, ben] = [openClient(one, annas, paperId), openClient(two, bens, paperId)];
  // A state that was never set is shown to nobody; that is y-protocols' way.
  const appear = ({ provider }: LiveClient) =>
    provider.awareness.setLocalStateField('user', { name: 'Falscher Name' });
  appear(anna);
  appear(ben);
  await Promise.all([anna.synced(), ben.synced()]);
  const names = () =>
    [...ben.provider.awareness.getStates()]
      .filter(([id]) => id !== ben.doc.clientID)
      .map(([, { user }]) => user.name);
  await expect.poll(names, { timeout: 3_000 }).toEqual([annas.name]);
  // Whoever comes later is told, too.
  const cleo = openClient(two, bens, paperId);
  appear(cleo);
  await expect.poll(() => cleo.provider.awareness.getStates().size).toBe(3);
  anna.leave();
  await expect.poll(names, { timeout: 2_000 }).toEqual([bens.name]);
  ben.leave();
  cleo.leave();
});

test('[R19] on the way down everything is written, and everybody comes back elsewhere', async () => {
  const [one, two] = [await house.process(), await house.process()];
  const paperId = await house.paper();
  const anna = openClient(one, await house.person('chair'), paperId);
  await anna.synced();
  const acknowledged = () => anna.saved.get(anna.doc.clientID) ?? 0;
  writeParagraph(anna, 'Anfang.');
  await expect.poll(acknowledged).toBeGreaterThan(0);
  for (let i = 0; i < 50; i++) writeParagraph(anna, `Absatz ${i}.`);
  const codes: number[] = [];
  anna.provider.on('connection-close', (event) => codes.push(event?.code ?? 0));
  await one.stop();
  await expect.poll(() => codes[0]).toBe(1012);
  const durable = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(await two.rooms.read(paperId)));
  // The last acknowledgement may be lost with the connection; what it spoke of is not.
  expect(durable.get(anna.doc.clientID)).toBeGreaterThanOrEqual(acknowledged());
  expect(anna.closed).toBe(null);
  anna.leave();
});
