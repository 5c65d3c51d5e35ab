import { check, readDraft } from '@eckpunkt/document';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openClient, writeParagraph, type LiveClient } from '../support/live-client.ts';
import { openLiveHouse, type LiveHouse, type LiveProcess } from '../support/live-house.ts';

let house: LiveHouse;
let server: LiveProcess;

beforeAll(async () => {
  house = await openLiveHouse();
  server = await house.process();
});
afterAll(() => house.close());

async function meet() {
  const paperId = await house.paper();
  const [anna, eve] = [
    openClient(server, await house.person('chair'), paperId),
    openClient(server, await house.person('member'), paperId),
  ];
  await Promise.all([anna.synced(), eve.synced()]);
  return { paperId, anna, eve };
}

const violationsIn = ({ doc }: LiveClient) =>
  check(readDraft(Y.encodeStateAsUpdate(doc)), { language: 'de' }).filter(
    ({ code }) => code === 'schema-violation',
  );

test('[R20] what no schema can have a place for becomes a paragraph with its words', async () => {
  const { anna, eve } = await meet();
  writeParagraph(anna, 'Davor.');
  const line = new Y.XmlText();
  line.insertEmbed(0, { image: 'x' });
  line.insert(1, 'Wort');
  eve.body.insert(eve.body.length, [line]);
  await expect.poll(() => violationsIn(anna)).not.toEqual([]);
  await expect.poll(() => violationsIn(anna), { timeout: 3_000 }).toEqual([]);
  expect(anna.body.toString()).toContain('<paragraph>Wort</paragraph>');
  expect(anna.body.toString()).toContain('Davor.');
  expect(eve.body.toString()).toBe(anna.body.toString());
  anna.leave();
  eve.leave();
});

test('[R20] what a newer schema may know stays as it is', async () => {
  const { anna, eve } = await meet();
  const timeline = new Y.XmlElement('timeline');
  timeline.setAttribute('from', '2024');
  timeline.insert(0, [new Y.XmlText('Erster Schritt')]);
  eve.body.insert(eve.body.length, [timeline]);
  const kept = '<timeline from="2024">Erster Schritt</timeline>';
  await expect.poll(() => anna.body.toString()).toContain(kept);
  // Something that is mended shows that the draft has been looked at.
  const line = new Y.XmlText();
  line.insertEmbed(0, { image: 'x' });
  eve.body.insert(eve.body.length, [line]);
  await expect
    .poll(() => anna.body.toString(), { timeout: 3_000 })
    .toMatch(/<paragraph><\/paragraph>$/);
  expect(anna.body.toString()).toContain(kept);
  anna.leave();
  eve.leave();
});

test('[R20] a draft that somebody empties gets its title block back', async () => {
  const { anna, eve } = await meet();
  eve.body.delete(0, eve.body.length);
  await expect.poll(() => anna.body.length).toBe(0);
  writeParagraph(eve, 'Nur das.');
  await expect.poll(() => violationsIn(anna)).toEqual([]);
  anna.leave();
  eve.leave();
});

test('[R20] the lists follow the draft', async () => {
  const { paperId, anna, eve } = await meet();
  const title = anna.body.get(0);
  if (!(title instanceof Y.XmlElement)) throw new Error('no title');
  title.delete(0, title.length);
  title.insert(0, [new Y.XmlText('Ein anderer Titel')]);
  const row = async () => (await house.sql`select title from papers where id = ${paperId}`)[0];
  await expect.poll(row, { timeout: 3_000 }).toEqual({ title: 'Ein anderer Titel' });
  anna.leave();
  eve.leave();
});
