import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { compactDraft } from '../../server/src/live/compact-draft.ts';
import { openClient, writeParagraph } from '../support/live-client.ts';
import { openLiveHouse, type LiveHouse, type LiveProcess } from '../support/live-house.ts';

let house: LiveHouse;
let server: LiveProcess;

beforeAll(async () => {
  house = await openLiveHouse();
  server = await house.process();
});
afterAll(() => house.close());

/** A paper into which somebody has typed, letter by letter, and deleted again. */
async function writtenPaper() {
  const paperId = await house.paper();
  const client = openClient(server, await house.person('chair'), paperId);
  await client.synced();
  for (let i = 0; i < 30; i++) {
    writeParagraph(client, `Absatz ${i}`);
    if (i % 3 === 2) client.body.delete(1, 1);
    await expect.poll(client.allSaved, { interval: 2 }).toBe(true);
  }
  return { paperId, client };
}

const textOf = (update: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc.getXmlFragment('body').toString();
};

const headOf = async (paperId: string) => {
  const [row] = await house.sql`select head from drafts where paper_id = ${paperId}`;
  return Number(row?.['head']);
};

test('[R9] compacting changes nothing that anybody sees, and keeps who wrote what', async () => {
  const { paperId, client } = await writtenPaper();
  const before = textOf(await server.rooms.read(paperId));
  const head = await headOf(paperId);
  expect(head).toBeGreaterThan(20);
  expect(await compactDraft(house.sql, paperId, head)).toMatchObject({ head });
  const rows = await house.sql`select from draft_updates where paper_id = ${paperId}`;
  expect(rows.length).toBe(0);
  const other = await house.process();
  expect(textOf(await other.rooms.read(paperId))).toBe(before);
  const spans = await house.sql`
    select * from draft_spans where paper_id = ${paperId} and client = ${client.doc.clientID}`;
  expect(spans).toMatchObject([{ from_clock: '0' }]);
  // And it goes on from there, in a process that knew the entries and in one that did not.
  writeParagraph(client, 'Danach.');
  await expect.poll(async () => textOf(await other.rooms.read(paperId))).toContain('Danach.');
  client.leave();
});

test('[R9] of several compactions at once one is done, and nothing is lost', async () => {
  const { paperId, client } = await writtenPaper();
  const before = textOf(await server.rooms.read(paperId));
  const head = await headOf(paperId);
  const all = await Promise.all(
    [head, head, head - 3, head].map((upTo) => compactDraft(house.sql, paperId, upTo)),
  );
  expect(all.filter((done) => done !== null)).toHaveLength(1);
  const other = await house.process();
  expect(textOf(await other.rooms.read(paperId))).toBe(before);
  client.leave();
});

test('[R9] people write on while their paper is compacted', async () => {
  const { paperId, client } = await writtenPaper();
  for (let i = 0; i < 200; i++) {
    writeParagraph(client, `Ein längerer Absatz, damit es sich lohnt: ${'x'.repeat(200)} ${i}`);
    if (i % 20 === 0) await expect.poll(client.allSaved, { interval: 2 }).toBe(true);
  }
  const snapshots = () => house.sql`select from draft_snapshots where paper_id = ${paperId}`;
  await expect.poll(async () => (await snapshots()).length, { timeout: 10_000 }).toBe(1);
  writeParagraph(client, 'Und weiter.');
  await expect.poll(client.allSaved).toBe(true);
  const mine = client.body.toString();
  const reader = openClient(server, await house.person('guest'), paperId);
  await reader.synced();
  expect(reader.body.toString()).toBe(mine);
  expect(textOf(await (await house.process()).rooms.read(paperId))).toBe(mine);
  client.leave();
  reader.leave();
});
