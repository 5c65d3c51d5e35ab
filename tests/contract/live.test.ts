import { readSaved } from '@eckpunkt/room/wire';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { browserOf, type PersonName } from '../support/contract-house.ts';
import { type ClientOptions, openClient, writeParagraph } from '../support/live-client.ts';
import { createPaper } from '../support/papers.ts';
import { openRawSocket } from '../support/raw-socket.ts';
import { UNKNOWN } from '../support/asking.ts';

const house = inject('house');
const chair = browserOf(house, 'chair');
const live = { url: house.url.replace('http', 'ws') };

const cookiesOf = (name: PersonName) => house.people[name].cookies;

function open(name: PersonName | null, paperId: string, options?: ClientOptions) {
  const client = openClient(live, { cookie: name ? cookiesOf(name) : '' }, paperId, options);
  onTestFinished(() => client.leave());
  return client;
}

async function openSocket(name: PersonName, paperId: string, schema: number) {
  const url = `${house.url}/live/${paperId}?schema=${schema}`;
  const socket = await openRawSocket(url, { cookies: cookiesOf(name), origin: house.url });
  onTestFinished(() => socket.close());
  return socket;
}

describe('an unmodified y-websocket provider', () => {
  test('finds the title as first block, and meets others', async () => {
    const paper = await createPaper(chair, house.groupId, 'Zu zweit');
    const [anna, ben] = [open('chair', paper.id), open('member', paper.id)];
    await Promise.all([anna.synced(), ben.synced()]);
    expect(anna.body.get(0)).toMatchObject({ nodeName: 'title' });
    expect(anna.body.get(0).toString()).toContain('Zu zweit');
    writeParagraph(anna, 'Von Anna.');
    writeParagraph(ben, 'Von Ben.');
    await expect.poll(() => ben.body.toString()).toContain('Von Anna.');
    await expect.poll(() => anna.body.toString()).toBe(ben.body.toString());
  });

  test('sees who else is there, under the name of the session', async () => {
    const paper = await createPaper(chair, house.groupId, 'Wer ist da');
    const [anna, ben] = [open('chair', paper.id), open('member', paper.id)];
    await Promise.all([anna.synced(), ben.synced()]);
    ben.provider.awareness.setLocalStateField('user', { name: 'Frau chair', color: '#000' });
    const whoIsThere = () =>
      [...anna.provider.awareness.getStates()]
        .filter(([client]) => client === ben.doc.clientID)
        .map(([, state]) => state['user']?.name);
    await expect.poll(whoIsThere).toEqual([house.people.member.name]);
    ben.leave();
    await expect.poll(whoIsThere).toEqual([]);
  });

  test('is told what is durable: after joining, and after what it wrote', async () => {
    const paper = await createPaper(chair, house.groupId, 'Gespeichert');
    const anna = open('chair', paper.id);
    await anna.synced();
    await expect.poll(() => anna.allSaved()).toBe(true);
    writeParagraph(anna, 'Das soll bleiben.');
    expect(anna.allSaved()).toBe(false);
    await expect.poll(() => anna.allSaved()).toBe(true);
    const { text } = await chair.get(`/api/papers/${paper.id}/document`);
    expect(text).toContain('Das soll bleiben.');
  });

  test('reads as a guest, and is closed with 4403 when it writes', async () => {
    const paper = await createPaper(chair, house.groupId, 'Nur lesen');
    const [guest, anna] = [open('guest', paper.id), open('chair', paper.id)];
    await Promise.all([guest.synced(), anna.synced()]);
    writeParagraph(anna, 'Für alle.');
    await expect.poll(() => guest.body.toString()).toContain('Für alle.');
    writeParagraph(guest, 'Vom Gast.');
    await expect.poll(() => guest.closed).toBe(4403);
    writeParagraph(anna, 'Danach.');
    await expect.poll(() => anna.allSaved()).toBe(true);
    expect((await chair.get(`/api/papers/${paper.id}/document`)).text).not.toContain('Vom Gast.');
  });

  test('is not let write into a parked paper', async () => {
    const paper = await createPaper(chair, house.groupId, 'Ruht');
    await chair.patch(`/api/papers/${paper.id}`, { state: 'parked' });
    const anna = open('chair', paper.id);
    await anna.synced();
    writeParagraph(anna, 'Zu spät.');
    await expect.poll(() => anna.closed).toBe(4403);
  });
});

describe('whoever may not come in learns by the close code why', () => {
  test.each([
    ['without a session', 4401, null, 'own', undefined],
    ['without a session, to a paper that there is not', 4401, null, 'unknown', undefined],
    ['from another group', 4404, 'neighbour', 'own', undefined],
    ['from another cluster', 4404, 'foreigner', 'own', undefined],
    ['to a paper that there is not', 4404, 'chair', 'unknown', undefined],
    ['to a malformed id', 4404, 'chair', 'malformed', undefined],
    ['to a paper of another cluster', 4404, 'chair', 'foreign', undefined],
    ['with another schema', 4409, 'chair', 'own', '999'],
    ['with a malformed schema', 4409, 'chair', 'own', '1.0'],
    ['without a schema', 4409, 'chair', 'own', null],
  ] as const)('%s: %i', async (_, code, name, which, schema) => {
    const ids = { unknown: UNKNOWN, malformed: 'x', foreign: house.foreignPaperId };
    const own = async () => (await createPaper(chair, house.groupId, 'Mit Tür')).id;
    const paperId = which === 'own' ? await own() : ids[which];
    const client = open(name, paperId, schema === undefined ? {} : { schema });
    await expect.poll(() => client.closed).toBe(code);
    expect(client.body.length).toBe(0);
  });

  test('a page of somebody else gets no connection at all', async () => {
    const { id } = await createPaper(chair, house.groupId, 'Ohne fremde Seiten');
    const url = `${house.url}/live/${id}?schema=2`;
    const foreign = { cookies: chair.cookies, origin: 'https://evil.example' };
    await expect(openRawSocket(url, foreign)).rejects.toThrow('403');
  });

  test('without a WebSocket there is nothing', async () => {
    const { id } = await createPaper(chair, house.groupId, 'Nur live');
    const answer = await chair.get(`/live/${id}?schema=2`);
    expect([answer.status, answer.json.name]).toEqual([404, 'not-found']);
  });
});

describe('what comes in as bytes', () => {
  test('begins with what is durable, as kind 100', async () => {
    const paper = await createPaper(chair, house.groupId, 'Beginn');
    const anna = open('chair', paper.id);
    await anna.synced();
    const socket = await openSocket('member', paper.id, paper.schemaVersion);
    await expect.poll(() => socket.frames.map((frame) => frame[0])).toContain(100);
    const saved = socket.frames.map(readSaved).find((clocks) => clocks !== null);
    expect(saved).toEqual(Y.decodeStateVector(Y.encodeStateVector(anna.doc)));
  });

  const MIB = 2 ** 20;
  test.each([
    ['garbage', 4422, Uint8Array.of(0, 9, 9, 9)],
    ['an unknown kind', 4422, Uint8Array.of(77)],
    ['nothing', 4422, new Uint8Array()],
    ['text', 4422, 'hello'],
    ['a length that is a lie', 4422, Uint8Array.of(0, 2, 255, 255, 255, 255, 15)],
    ['an update that is none', 4422, Uint8Array.of(0, 2, 4, 1, 2, 3, 4)],
    ['kind 100, which is ours', 4422, Uint8Array.of(100, 1, 0)],
    ['an update over 1 MiB', 4413, updateOf(new Uint8Array(MIB + 1))],
    ['a frame that nobody needs', 4413, new Uint8Array(10 * MIB)],
  ] as const)('%s is refused with %i, and harms its sender alone', async (_, code, frame) => {
    const paper = await createPaper(chair, house.groupId, 'Unter Beschuss');
    const anna = open('chair', paper.id);
    await anna.synced();
    const socket = await openSocket('member', paper.id, paper.schemaVersion);
    socket.send(frame);
    expect(await socket.closed).toBe(code);
    writeParagraph(anna, 'Unbeschadet.');
    await expect.poll(() => anna.allSaved()).toBe(true);
    const { content } = (await chair.get(`/api/papers/${paper.id}/document`)).json;
    expect(content.map(({ type }: { type: string }) => type)).toEqual([
      'title',
      'paragraph',
      'paragraph',
    ]);
  });

  test('presence that is broken or forged moves nobody', async () => {
    const paper = await createPaper(chair, house.groupId, 'Falsche Gäste');
    const anna = open('chair', paper.id);
    await anna.synced();
    const before = [...anna.provider.awareness.getStates().keys()];
    const socket = await openSocket('member', paper.id, paper.schemaVersion);
    for (const frame of [
      [1, 1, 255],
      [1, 5, 1, 1, 1, 1, 120],
      [1, 0],
    ])
      socket.send(Uint8Array.from(frame));
    socket.send(Uint8Array.of(3));
    writeParagraph(anna, 'Weiter.');
    await expect.poll(() => anna.allSaved()).toBe(true);
    expect([...anna.provider.awareness.getStates().keys()]).toEqual(before);
  });
});

/** A message of kind `sync`, step `update`. */
function updateOf(body: Uint8Array): Uint8Array {
  const length: number[] = [];
  for (let left = body.length; left > 0; left >>>= 7)
    length.push((left & 127) | (left > 127 ? 128 : 0));
  return Buffer.concat([Uint8Array.of(0, 2, ...length), body]);
}
