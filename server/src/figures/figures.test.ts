import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formWith } from '../../../tests/support/archives.ts';
import { type House, openHouse, type PersonName } from '../../../tests/support/house.ts';
import {
  inviteTo,
  newPaper,
  publishDraft,
  wishFor,
  writeDraft,
} from '../../../tests/support/house-papers.ts';
import { sessionsIn } from '../accounts/sessions.ts';
import { Visitor } from '../../../tests/support/visitor.ts';
import { createApp } from '../app.ts';
import type { Enclosure } from '../press/errand.ts';
import { enclosuresOf } from './enclosures.ts';

const URL = 'http://127.0.0.1:3000';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = (name: PersonName) => house.people[name].browser;

/** A picture that no other test has. */
async function pngOf(
  background = `#${createHash('md5').update(crypto.randomUUID()).digest('hex').slice(0, 6)}`,
) {
  const create = { width: 40, height: 20, channels: 3 as const, background };
  return new Uint8Array(await sharp({ create }).png().toBuffer());
}

const bring = (name: PersonName, id: string, bytes: Uint8Array<ArrayBuffer> | string) =>
  as(name).post(`/api/papers/${id}/figures`, formWith('bild.png', bytes));

async function brought(id: string, bytes?: Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await bring('member', id, bytes ?? (await pngOf()));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.json.hash;
}

const showing = (hash: string | null, title = 'Moore') => ({
  type: 'doc' as const,
  content: [
    { type: 'title', content: [{ type: 'text', text: title }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Text.' }] },
    {
      type: 'figure',
      attrs: { id: 'f1', image: hash, width: 40, height: 20, alt: 'Ein Moor' },
      content: [{ type: 'text', text: 'Ein Moor im Herbst' }],
    },
  ],
});

const get = (path: string, headers: Record<string, string> = {}) =>
  house.anybody.get(path, headers);

test('who writes the draft brings a figure, and is told its name', async () => {
  const { id } = await newPaper(house);
  const answer = await bring('member', id, await pngOf());
  expect(answer.status).toBe(201);
  expect(answer.json).toEqual({
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    mediaType: 'image/png',
    width: 40,
    height: 20,
    size: expect.any(Number),
    notes: [],
  });
});

test('its bytes have that name, may be kept for ever, and can do nothing', async () => {
  const { id } = await newPaper(house);
  const hash = await brought(id);
  const path = `/api/papers/${id}/figures/${hash}`;
  const response = await as('guest').get(path);
  const [row] = await house.sql`select bytes from figures where sha256 = ${hash}`;
  expect(createHash('sha256').update(row?.['bytes']).digest('hex')).toBe(hash);
  expect(response.status).toBe(200);
  const { headers } = response;
  expect(headers.get('Content-Type')).toBe('image/png');
  expect(headers.get('Cache-Control')).toBe('private, max-age=31536000, immutable');
  expect(headers.get('Vary')).toContain('Cookie');
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';.*sandbox$/);
  expect(headers.get('ETag')).toBe(`"${hash}"`);
  const again = await as('guest').get(path, { 'If-None-Match': `"${hash}"` });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('the same picture is kept once, however many papers show it', async () => {
  const [one, two] = [await newPaper(house), await newPaper(house)];
  const png = await pngOf();
  const hashes = [
    await brought(one.id, png),
    await brought(two.id, png),
    await brought(one.id, png),
  ];
  expect(new Set(hashes).size).toBe(1);
  const [hash = ''] = hashes;
  const rows = await house.sql`select from paper_figures where sha256 = ${hash}`;
  expect(rows.length).toBe(2);
});

test('the bytes of a figure, brought to another paper, are that figure', async () => {
  const [one, two] = [await newPaper(house), await newPaper(house)];
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const create = { width: 64, height: 64, channels: 3 as const, background: '#888', noise };
  const hash = await brought(one.id, new Uint8Array(await sharp({ create }).jpeg().toBuffer()));
  const [row] = await house.sql`select bytes from figures where sha256 = ${hash}`;
  expect(await brought(two.id, new Uint8Array(row?.['bytes']))).toBe(hash);
});

test('at once, from many', async () => {
  const { id } = await newPaper(house);
  const png = await pngOf();
  const answers = await Promise.all(
    (['member', 'chair', 'office', 'member', 'chair'] as const).map((name) => bring(name, id, png)),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  expect(new Set(answers.map(({ json }) => json.hash)).size).toBe(1);
});

describe('a figure copied out of another paper', () => {
  const copy = (name: PersonName, to: string, hash: string, from: string) =>
    as(name).ask('PUT', `/api/papers/${to}/figures/${hash}`, { from });

  test('is shown by the paper into which it was pasted', async () => {
    const [one, two] = [await newPaper(house), await newPaper(house)];
    const hash = await brought(one.id);
    await writeDraft(house, two.id, showing(hash));
    const { status, json } = await copy('member', two.id, hash, one.id);
    expect([status, json]).toMatchObject([200, { hash, width: 40, height: 20 }]);
    expect((await as('guest').get(`/api/papers/${two.id}/figures/${hash}`)).status).toBe(200);
    expect((await as('member').post(`/api/papers/${two.id}/versions`, {})).status).toBe(201);
  });

  test('is as unknown to who does not read that paper as one that nobody has', async () => {
    const one = await newPaper(house);
    const hash = await brought(one.id);
    const theirs = await as('neighbour').post(
      '/api/papers',
      wishFor(house, { groupId: house.otherGroup }),
    );
    const secret = await copy('neighbour', theirs.json.id, hash, one.id);
    expect(secret.status).toBe(404);
    for (const [name, to, asked, from] of [
      ['neighbour', theirs.json.id, hash, 'nonsense'],
      ['neighbour', theirs.json.id, hash, theirs.json.id],
      ['member', theirs.json.id, hash, one.id],
      ['member', one.id, '0'.repeat(64), one.id],
    ] as const)
      expect((await copy(name, to, asked, from)).text).toBe(secret.text);
  });

  test('needs somebody who writes, and a paper that does not rest', async () => {
    const [one, two] = [await newPaper(house), await newPaper(house)];
    const hash = await brought(one.id);
    expect((await copy('guest', two.id, hash, one.id)).json.name).toBe('forbidden');
    await as('chair').patch(`/api/papers/${two.id}`, { state: 'parked' });
    expect((await copy('member', two.id, hash, one.id)).json.name).toBe('paper-parked');
  });
});

describe('who may', () => {
  test('bring a figure', async () => {
    const { id } = await newPaper(house);
    await inviteTo(house, id);
    const png = await pngOf();
    const answers: Record<string, string> = {};
    for (const name of ['office', 'chair', 'guest', 'invited', 'neighbour', 'foreigner'] as const)
      answers[name] = (await bring(name, id, png)).json.name ?? 'yes';
    answers['anybody'] = (
      await house.anybody.post(`/api/papers/${id}/figures`, formWith('a.png', png))
    ).json.name;
    expect(answers).toEqual({
      office: 'yes',
      chair: 'yes',
      guest: 'forbidden',
      invited: 'forbidden',
      neighbour: 'not-found',
      foreigner: 'not-found',
      anybody: 'signed-out',
    });
  });

  test('see one: readers of the draft, through a paper that shows it', async () => {
    const [one, other] = [await newPaper(house), await newPaper(house)];
    await inviteTo(house, one.id);
    const hash = await brought(one.id);
    const path = `/api/papers/${one.id}/figures/${hash}`;
    const statuses: Record<string, number> = {};
    for (const name of ['office', 'chair', 'member', 'guest', 'invited'] as const)
      statuses[name] = (await as(name).get(path)).status;
    expect(new Set(Object.values(statuses))).toEqual(new Set([200]));
    const nothing = await as('neighbour').get(path);
    expect(nothing.status).toBe(404);
    for (const [name, where] of [
      ['foreigner', path],
      ['member', `/api/papers/${other.id}/figures/${hash}`],
      ['member', `/api/papers/${one.id}/figures/${'0'.repeat(64)}`],
      ['member', `/api/papers/${one.id}/figures/..%2f..%2fetc%2fpasswd`],
      ['member', `/api/papers/${one.id}/figures/${hash.toUpperCase()}`],
      ['member', `/api/papers/nonsense/figures/${hash}`],
    ] as const)
      expect((await as(name).get(where)).text, where).toBe(nothing.text);
  });

  test('nobody brings one to a paper that rests', async () => {
    const { id } = await newPaper(house);
    await as('chair').patch(`/api/papers/${id}`, { state: 'parked' });
    expect((await bring('member', id, await pngOf())).json.name).toBe('paper-parked');
  });
});

describe('what is refused', () => {
  test.each([
    ['another kind', 'BM', 415, 'figure-kind-unknown'],
    [
      'half a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      422,
      'figure-unreadable',
    ],
    ['more than 20 MB', new Uint8Array(21 * 1024 * 1024), 413, 'figure-too-large'],
  ])('%s', async (_name, bytes, status, name) => {
    const { id } = await newPaper(house);
    const answer = await bring('member', id, bytes);
    expect([answer.status, answer.json.name]).toEqual([status, name]);
  });

  test('a form without a file', async () => {
    const { id } = await newPaper(house);
    const answer = await as('member').post(`/api/papers/${id}/figures`, new FormData());
    expect([answer.status, answer.json.name]).toEqual([400, 'malformed-input']);
  });

  test('a picture that would fill the memory, while everything else goes on', async () => {
    const { id } = await newPaper(house);
    const create = { width: 9_000, height: 9_000, channels: 3 as const, background: '#000' };
    const bomb = new Uint8Array(await sharp({ create }).png({ compressionLevel: 9 }).toBuffer());
    expect(bomb.length).toBeLessThan(2_000_000);
    const started = performance.now();
    const answering = bring('member', id, bomb);
    const other = await as('member').get('/api/me');
    expect([other.status, performance.now() - started < 1_000]).toEqual([200, true]);
    expect((await answering).json.name).toBe('figure-too-large');
  });

  test('where no process can be started, new ones; what is here is shown', async () => {
    const { id } = await newPaper(house);
    const hash = await brought(id);
    const app = createApp({ ...house.host, engraver: undefined });
    const [cookie] = (await sessionsIn(house.sql, URL).start(house.people.member.id)).split(';');
    const there = new Visitor((request) => app.fetch(request), URL, cookie);
    const refused = await there.post(`/api/papers/${id}/figures`, formWith('a', await pngOf()));
    expect([refused.status, refused.json.name]).toEqual([501, 'figures-away']);
    expect((await there.get(`/api/papers/${id}/figures/${hash}`)).status).toBe(200);
  });
});

describe('in public', () => {
  test('everybody sees what a publication shows, and nothing before or beside', async () => {
    const { id, slug } = await newPaper(house);
    const [shown, beside] = [await brought(id), await brought(id)];
    const path = `/papers/${slug}/figures/${shown}`;
    const nothing = await get(`/papers/${slug}/figures/${'0'.repeat(64)}`);
    expect(nothing.status).toBe(404);
    await writeDraft(house, id, showing(shown));
    expect((await get(path)).text).toBe(nothing.text);
    await as('member').post(`/api/papers/${id}/versions`, {});
    expect((await get(path)).text).toBe(nothing.text);
    await publishDraft(house, id);
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/sandbox$/);
    expect((await get(`/papers/${slug}/figures/${beside}`)).text).toBe(nothing.text);
    const other = await newPaper(house);
    expect((await get(`/papers/${other.slug}/figures/${shown}`)).status).toBe(404);
  });

  test('an older publication keeps its figures', async () => {
    const { id, slug } = await newPaper(house);
    const [first, second] = [await brought(id), await brought(id)];
    for (const hash of [first, second]) {
      await writeDraft(house, id, showing(hash));
      await publishDraft(house, id);
    }
    for (const hash of [first, second])
      expect((await get(`/papers/${slug}/figures/${hash}`)).status).toBe(200);
  });

  test('the page shows it at its size', async () => {
    const { id, slug } = await newPaper(house);
    const hash = await brought(id);
    await writeDraft(house, id, showing(hash));
    await publishDraft(house, id);
    const { text } = await get(`/papers/${slug}`);
    expect(text).toMatch(
      new RegExp(`<img src="/papers/${slug}/figures/${hash}"[^>]* width="40" height="20"`),
    );
  });

  test('the makers of its files get the bytes', async () => {
    const { id } = await newPaper(house);
    const png = await pngOf();
    const hashes = [await brought(id, png), await brought(id)].toSorted();
    const content = hashes.flatMap((hash) => showing(hash).content.slice(-1));
    await writeDraft(house, id, {
      type: 'doc',
      content: [...showing(null).content.slice(0, 2), ...content],
    });
    await publishDraft(house, id);
    const [publication] = await house.sql<{ id: string }[]>`
      select id from publications where paper_id = ${id}`;
    const enclosures: Enclosure[] = [];
    for await (const one of enclosuresOf(house.sql, publication?.id ?? '')) enclosures.push(one);
    expect(enclosures.map(({ figure }) => figure)).toEqual(hashes);
    for (const { figure, bytes } of enclosures)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(figure);
  });
});

test('what a version shows never changes, nor does any figure', async () => {
  const { id } = await newPaper(house);
  const hash = await brought(id);
  await writeDraft(house, id, showing(hash));
  await publishDraft(house, id);
  for (const table of ['figures', 'paper_figures', 'version_figures'])
    await expect(house.sql`delete from ${house.sql(table)}`).rejects.toThrow('never changes');
});
test('a version never misses a figure: a draft that names a foreign one is incomplete', async () => {
  const [here, elsewhere] = [await newPaper(house), await newPaper(house)];
  const hash = await brought(elsewhere.id);
  await writeDraft(house, here.id, showing(hash));
  const refused = await as('member').post(`/api/papers/${here.id}/versions`, {});
  expect([refused.status, refused.json.name]).toEqual([422, 'draft-incomplete']);
  expect(refused.json.problems).toContainEqual({
    code: 'figure-missing-picture',
    severity: 'error',
    path: [2],
    blockId: 'f1',
    excerpt: 'Ein Moor im Herbst',
  });
  const { json } = await as('member').get(`/api/papers/${here.id}/problems`);
  expect(json.problems).toContainEqual(expect.objectContaining({ code: 'figure-missing-picture' }));
});
