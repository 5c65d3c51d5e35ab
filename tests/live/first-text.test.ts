import { readDraft, textOf } from '@eckpunkt/document';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type LiveClient, openClient, writeParagraph } from '../support/live-client.ts';
import { type LiveHouse, type LivePerson, openLiveHouse } from '../support/live-house.ts';

let house: LiveHouse;
beforeAll(async () => {
  house = await openLiveHouse();
});
afterAll(() => house.close());

const PEOPLE = 50;

async function createPaper(url: string, { cookie }: LivePerson, title: string): Promise<string> {
  const answer = await fetch(`${url.replace('ws:', 'http:')}/api/papers`, {
    method: 'POST',
    headers: {
      Cookie: cookie,
      Origin: 'http://127.0.0.1:3000',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({
      groupId: house.groupId,
      type: 'white_paper',
      title,
      language: 'de',
      templateId: 'builtin:white_paper:de',
    }),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

const blocksIn = ({ doc }: LiveClient) => readDraft(Y.encodeStateAsUpdate(doc)).content;

test(
  'fifty people open a new paper in the same second, and its first text is there once',
  { timeout: 60_000 },
  async () => {
    const [one, two] = [await house.process(), await house.process()];
    const people = await Promise.all(Array.from({ length: PEOPLE }, () => house.person('member')));
    const [author] = people;
    if (!author) throw new Error('Nobody is there');
    const paperId = await createPaper(one.url, author, 'Moore im Klimawandel');
    const before = readDraft(await one.rooms.read(paperId)).content;

    const clients = people.map((person, at) => openClient(at % 2 ? one : two, person, paperId));
    await Promise.all(clients.map((client) => client.synced()));
    for (const client of clients) expect(blocksIn(client)).toEqual(before);
    expect(before.filter(({ type }) => type === 'title').map(textOf)).toEqual([
      'Moore im Klimawandel',
    ]);
    expect(before.filter(({ type }) => type === 'caseBox').length).toBe(2);

    for (const [at, client] of clients.entries()) writeParagraph(client, `Von ${at}`);
    const length = before.length + PEOPLE;
    await expect
      .poll(() => clients.map((client) => client.body.length), { timeout: 20_000 })
      .toEqual(Array.from({ length: PEOPLE }, () => length));
    const after = readDraft(await two.rooms.read(paperId)).content;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after.slice(before.length).map(textOf)).size).toBe(PEOPLE);
    for (const client of clients) client.leave();
  },
);
