import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { readDraft, textOf } from '@eckpunkt/document';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  crowded,
  docxOf,
  formWith,
  lyingBomb,
  packed,
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

const text = (content: string) => new TextEncoder().encode(content);

const MARKDOWN = '# Algen\n\n## Lage\n\nEins^[Eine Note.] und *zwei*.\n\n- a\n- b\n';

const send = (name: PersonName, id: string, form: FormData = formWith('algen.md', MARKDOWN)) =>
  house.people[name].browser.post(`/api/papers/${id}/imports`, form);

const blocksOf = async (id: string) =>
  readDraft(await house.host.rooms.read(id)).content.map((block) => [block.type, textOf(block)]);

test('a file becomes the draft of an empty paper, by the person who brought it', async () => {
  const { id, title } = await newPaper(house);
  const answer = await send('member', id);
  expect(answer.status).toBe(201);
  expect(answer.json.report.carried).toMatchObject({
    headings: 1,
    lists: 1,
    listItems: 2,
    footnotes: 1,
  });
  expect(answer.json.report.lost).toEqual([{ kind: 'title', count: 1, where: [title] }]);
  expect(await blocksOf(id)).toEqual([
    ['title', 'Algen'],
    ['heading', 'Lage'],
    ['paragraph', 'Eins und zwei.'],
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
  [
    'an archive without a text',
    'papier.zip',
    packed({ 'a.png': new Uint8Array(9) }),
    422,
    'file-not-one-text',
  ],
  [
    'an archive with two',
    'papier.zip',
    packed({ 'a.md': text('a'), 'b.md': text('b') }),
    422,
    'file-not-one-text',
  ],
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

describe('pictures of a file', () => {
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#186' } })
      .withExif({ IFD0: { Copyright: 'Ada' } })
      .png()
      .toBuffer();
  const svg = text(
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><script>alert(1)</script><image href="https://x.de/a.png" width="9" height="9"/><rect width="90" height="60" fill="#186"/></svg>',
  );

  const figuresIn = async (id: string) =>
    readDraft(await house.host.rooms.read(id)).content.filter(({ type }) => type === 'figure');

  test('are made anew, belong to the paper, and are seen by its readers alone', async () => {
    const { id } = await newPaper(house);
    const markdown = '![Ernte](bild/a.png)\n\n![Plan](bild/b.svg)\n\n![Ernte](bild/a.png)\n';
    const zip = packed({
      'papier/text.md': text(markdown),
      'papier/bild/a.png': new Uint8Array(await picture(400, 200)),
      'papier/bild/b.svg': svg,
    });
    const answer = await send('member', id, formWith('papier.zip', zip));
    expect([answer.status, answer.json.report.carried.figures]).toEqual([201, 3]);
    expect(answer.json.report.lost).toMatchObject([
      { kind: 'pictureChanged', count: 1, where: ['Plan (b.svg)'] },
    ]);
    const [harvest, plan] = await figuresIn(id);
    expect(harvest).toMatchObject({ attrs: { width: 400, height: 200, scale: 75, alt: 'Ernte' } });
    for (const figure of [harvest, plan]) {
      const path = `/api/papers/${id}/figures/${String(figure?.attrs?.['image'])}`;
      const seen = await house.people.guest.browser.get(path);
      expect(seen.status).toBe(200);
      expect(seen.text).not.toMatch(/<script|Copyright/);
      expect((await house.people.foreigner.browser.get(path)).status).toBe(404);
    }
  }, 60_000);

  test('are not fetched, decoded or kept where they would do harm, and are named', async () => {
    const { id } = await newPaper(house);
    const html = [
      '<p><img alt="fern" src="http://127.0.0.1:1/a.png"></p>',
      '<p><img alt="ordner" src="../../../../etc/passwd"></p>',
      '<p><img alt="datei" src="file:///etc/passwd"></p>',
      `<p><img alt="riesig" src="data:image/png;base64,${hugePng().toString('base64')}"></p>`,
      '<p><img alt="emf" src="data:image/emf;base64,AQAAAGwAAAA="></p>',
      `<p><img alt="alt" src="data:image/gif;base64,${(await gif()).toString('base64')}"></p>`,
      `<p><img alt="halb" src="data:image/png;base64,${(await picture(90, 90)).subarray(0, 99).toString('base64')}"></p>`,
    ].join('');
    const answer = await send('member', id, formWith('seite.html', html));
    expect(answer.json.report.lost).toMatchObject([
      { kind: 'picture', where: ['fern (a.png)', 'ordner (passwd)', 'datei (passwd)'] },
      { kind: 'pictureKind', where: ['emf'] },
      { kind: 'pictureBroken', where: ['riesig', 'halb'] },
    ]);
    // What a GIF shows is kept.
    expect(answer.json.report.carried.figures).toBe(1);
    const [row] = await house.sql`select count(*) from paper_figures where paper_id = ${id}`;
    expect(row?.['count']).toBe('1');
  }, 60_000);
});

const gif = () =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: '#c00' } })
    .gif()
    .toBuffer();

/** Some bytes that announce a picture of 900 megapixels. */
function hugePng(): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(30_000, 8);
  header.writeUInt32BE(30_000, 12);
  header.set([8, 2, 0, 0, 0], 16);
  header.writeUInt32BE(crc32(header.subarray(4, 21)), 21);
  const end = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), header, end]);
}

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
