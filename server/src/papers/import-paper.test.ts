import { randomBytes } from 'node:crypto';
import { readDraft, textOf } from '@eckpunkt/document';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  crowded,
  docxOf,
  formWith,
  lyingBomb,
  wordParagraph,
  zipBomb,
} from '../../../tests/support/archives.ts';
import { type House, openHouse, type PersonName } from '../../../tests/support/house.ts';
import { inviteTo, newPaper } from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const MARKDOWN = '# Algen\n\n## Lage\n\nEins^[Eine Note.] und *zwei*.\n\n- a\n- b\n';

const send = (name: PersonName, id: string, form: FormData = formWith('algen.md', MARKDOWN)) =>
  house.people[name].browser.post(`/api/papers/${id}/imports`, form);

const blocksOf = async (id: string) =>
  readDraft(await house.host.rooms.read(id)).content.map((block) => [block.type, textOf(block)]);

test('a file becomes the draft of an empty paper, by the person who brought it', async () => {
  const { id, title } = await newPaper(house);
  const answer = await send('member', id);
  expect(answer.status).toBe(201);
  expect(answer.json.report.carried).toMatchObject({ headings: 1, lists: 1, listItems: 2 });
  expect(answer.json.report.lost).toEqual([
    { kind: 'footnote', count: 1, where: ['Eine Note.'] },
    { kind: 'title', count: 1, where: [title] },
  ]);
  expect(await blocksOf(id)).toEqual([
    ['title', 'Algen'],
    ['heading', 'Lage'],
    ['paragraph', 'Eins [Eine Note.] und zwei.'],
    ['bulletList', 'a b'],
  ]);
  const shown = await house.people.chair.browser.get(`/api/papers/${id}`);
  expect(shown.json).toMatchObject({
    title: 'Algen',
    changedBy: { id: house.people.member.id },
  });
  const [entry] = await house.sql`
    select person_id from draft_updates where paper_id = ${id} order by number desc limit 1`;
  expect(entry?.['person_id']).toBe(house.people.member.id);
});

test('every block has an id of its own', async () => {
  const { id } = await newPaper(house);
  await send('member', id);
  const { content } = readDraft(await house.host.rooms.read(id));
  const ids = content.map(({ attrs }) => attrs?.['id']);
  expect(ids.every((each) => typeof each === 'string')).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a file without a title leaves the paper its own', async () => {
  const { id, title } = await newPaper(house);
  await send('member', id, formWith('x.docx', docxOf(wordParagraph('Nur ein Satz.'))));
  expect(await blocksOf(id)).toEqual([
    ['title', title],
    ['paragraph', 'Nur ein Satz.'],
  ]);
});

test('text that is there is never replaced', async () => {
  const { id } = await newPaper(house);
  await send('member', id);
  const before = await blocksOf(id);
  const again = await send('member', id);
  expect([again.status, again.json.name]).toEqual([409, 'draft-not-empty']);
  expect(await blocksOf(id)).toEqual(before);
});

test('of two imports at once one is taken', async () => {
  const { id } = await newPaper(house);
  const answers = await Promise.all([send('member', id), send('chair', id)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  expect((await blocksOf(id)).length).toBe(4);
});

test('a guest may not, and for others there is nothing', async () => {
  const { id } = await newPaper(house);
  await inviteTo(house, id);
  for (const name of ['guest', 'invited'] as const) {
    expect([name, (await send(name, id)).json.name]).toEqual([name, 'forbidden']);
  }
  for (const name of ['neighbour', 'foreigner'] as const) {
    expect([name, (await send(name, id)).status]).toEqual([name, 404]);
  }
  const anybody = await house.anybody.post(`/api/papers/${id}/imports`, formWith('a.md', 'a'));
  expect(anybody.status).toBe(401);
});

test('a parked paper rests', async () => {
  const { id } = await newPaper(house);
  await house.people.chair.browser.patch(`/api/papers/${id}`, { state: 'parked' });
  const answer = await send('member', id);
  expect([answer.status, answer.json.name]).toEqual([409, 'paper-parked']);
});

test.each([
  ['a picture', 'bild.png', '\u0089PNG\r\n', 415, 'file-kind-unknown'],
  ['a PDF with another name', 'papier.md', '%PDF-1.7\u0000', 415, 'file-kind-unknown'],
  ['a text that calls itself a Word file', 'papier.docx', 'Nur Text', 415, 'file-kind-unknown'],
  ['half an archive', 'papier.docx', docxOf('').subarray(0, 200), 422, 'file-unreadable'],
  ['a bomb', 'papier.docx', zipBomb(64), 422, 'file-unreadable'],
  ['a bomb that lies', 'papier.docx', lyingBomb(), 422, 'file-unreadable'],
  ['a crowd', 'papier.docx', crowded(60_000), 422, 'file-unreadable'],
  [
    'a name that leads out of its folder',
    'papier.docx',
    docxOf('', { '../../etc/passwd': new Uint8Array(1) }),
    422,
    'file-unreadable',
  ],
])('%s is refused, and changes nothing', async (_what, name, bytes, status, refusal) => {
  const { id, title } = await newPaper(house);
  const form = formWith(name, typeof bytes === 'string' ? bytes : new Uint8Array(bytes));
  const answer = await send('member', id, form);
  expect([answer.status, answer.json.name]).toEqual([status, refusal]);
  expect(await blocksOf(id)).toEqual([
    ['title', title],
    ['paragraph', ''],
  ]);
});

test('over 20 MB is too large, below is more than other routes take', async () => {
  const { id } = await newPaper(house);
  const large = formWith('a.md', new Uint8Array(21 * 1024 * 1024));
  expect((await send('member', id, large)).json.name).toBe('too-large');
  const picture = randomBytes(3 * 1024 * 1024);
  const withPicture = docxOf(wordParagraph('Text'), { 'word/media/a.png': picture });
  expect((await send('member', id, formWith('a.docx', withPicture))).status).toBe(201);
});

test('no file, or two, is malformed', async () => {
  const { id } = await newPaper(house);
  const two = formWith('a.md', 'a');
  two.append('file', new File(['b'], 'b.md'));
  for (const form of [new FormData(), two]) {
    expect((await send('member', id, form)).json.name).toBe('malformed-input');
  }
});

test('the route is described for everybody who writes a client', async () => {
  const { json } = await house.anybody.get('/api/openapi.json');
  const { post } = json.paths['/api/papers/{id}/imports'] ?? json.paths['/papers/{id}/imports'];
  expect(post.requestBody.content).toHaveProperty('multipart/form-data');
});
