import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type House, type PersonName } from '../../../tests/support/house.ts';
import {
  documentOf,
  inviteTo,
  newPaper,
  publishDraft,
  writeDraft,
} from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = (name: PersonName) => house.people[name].browser;

/** A paper with so many versions. */
async function paperWithVersions(count: number) {
  const paper = await newPaper(house);
  await writeDraft(house, paper.id, documentOf('Moore als Rohstoffquelle', 'Torfmoose.'));
  for (let made = 0; made < count; made += 1) {
    await as('member').post(`/api/papers/${paper.id}/versions`, {});
  }
  return { ...paper, address: `/api/papers/${paper.id}/publications` };
}

test('a version is published under a number, with an address that stays', async () => {
  const { id, slug, address } = await paperWithVersions(1);
  const version = (await as('member').get(`/api/papers/${id}/versions/1`)).json;
  const answer = await as('chair').post(address, { version: 1, note: 'Beschlossen am 12. März' });
  const url = `/papers/${slug}/v/1.0`;
  expect(answer.status).toBe(201);
  expect(answer.json).toEqual({
    number: '1.0',
    url,
    sha256: version.sha256,
    version: 1,
    note: 'Beschlossen am 12. März',
    publishedAt: '2026-03-12T10:00:00.000Z',
    publishedBy: { id: house.people.chair.id, name: 'Carl Leitung' },
    files: ['pdf', 'docx', 'html', 'md'].map((format) => ({
      format,
      url: `${url}.${format}`,
      size: null,
      state: 'making',
    })),
  });
  const paper = (await as('guest').get(`/api/papers/${id}`)).json;
  expect(paper).toMatchObject({ state: 'published', published: { number: '1.0', url } });
  const after = (await as('guest').get(`/api/papers/${id}/versions`)).json.versions[0];
  expect(after.publication).toEqual({ number: '1.0', url });
});

test('a paper tells whether its newest version is published', async () => {
  const { id, address } = await paperWithVersions(2);
  const newest = async () => (await as('guest').get(`/api/papers/${id}`)).json.newestVersion;
  expect(await newest()).toEqual({ number: 2, published: false });
  await as('chair').post(address, { version: 1 });
  expect(await newest()).toEqual({ number: 2, published: false });
  await as('chair').post(address, { version: 2 });
  expect(await newest()).toEqual({ number: 2, published: true });
});

test('its files are ordered', async () => {
  const { id, address } = await paperWithVersions(1);
  await as('chair').post(address, { version: 1 });
  const ordered = await house.sql`
    select j.format, j.state from press_jobs j join publications b on b.id = j.publication_id
    where b.paper_id = ${id} order by j.format`;
  expect(ordered.map(({ format, state }) => `${format} ${state}`)).toEqual(
    ['bib', 'docx', 'html', 'json', 'md', 'pdf', 'ris'].map((format) => `${format} waiting`),
  );
});

test('numbers go 1.0, 1.1, and with a new edition 2.0', async () => {
  const { address } = await paperWithVersions(4);
  const numbers = [];
  for (const wish of [
    { version: 2 },
    { version: 1 },
    { version: 3, edition: true },
    { version: 4 },
  ]) {
    numbers.push((await as('chair').post(address, wish)).json.number);
  }
  expect(numbers).toEqual(['1.0', '1.1', '2.0', '2.1']);
  const { json } = await as('guest').get(address);
  const listed = json.publications.map(({ number }: { number: string }) => number);
  expect(listed).toEqual(['2.1', '2.0', '1.1', '1.0']);
});

test('versions published at the same moment get numbers one after the other', async () => {
  const { address } = await paperWithVersions(5);
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map((version) => as('chair').post(address, { version })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201));
  expect(answers.map(({ json }) => json.number).toSorted()).toEqual([
    '1.0',
    '1.1',
    '1.2',
    '1.3',
    '1.4',
  ]);
});

test('a version is published once, however often and by however many it is asked for', async () => {
  const { slug, address } = await paperWithVersions(1);
  const answers = await Promise.all(
    (['chair', 'office', 'chair'] as const).map((name) => as(name).post(address, { version: 1 })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  const refusal = answers.find(({ status }) => status === 409);
  expect(refusal?.json).toMatchObject({
    name: 'already-published',
    number: '1.0',
    url: `/papers/${slug}/v/1.0`,
  });
});

test('who may', async () => {
  const { id, address } = await paperWithVersions(2);
  await inviteTo(house, id);
  const statuses: Record<string, [number, number]> = {};
  const versions: Record<string, number> = { office: 1, chair: 2 };
  for (const name of ['office', 'chair', 'member', 'guest', 'invited'] as const) {
    const published = await as(name).post(address, { version: versions[name] ?? 1 });
    statuses[name] = [published.status, (await as(name).get(address)).status];
  }
  expect(statuses).toEqual({
    office: [201, 200],
    chair: [201, 200],
    member: [403, 200],
    guest: [403, 200],
    invited: [403, 200],
  });
});

test('what cannot be published is refused', async () => {
  const { id, address } = await paperWithVersions(1);
  const unknown = await as('chair').post(address, { version: 2 });
  expect([unknown.status, unknown.json.name]).toEqual([404, 'not-found']);
  for (const wish of [
    {},
    { version: 0 },
    { version: '1' },
    { version: 1, note: 'x'.repeat(2001) },
  ]) {
    expect((await as('chair').post(address, wish)).status).toBe(400);
  }
  await as('chair').patch(`/api/papers/${id}`, { state: 'parked' });
  const parked = await as('chair').post(address, { version: 1 });
  expect([parked.status, parked.json.name]).toEqual([409, 'paper-parked']);
});

test('what stands around the text is frozen, whatever is renamed later', async () => {
  const { id, slug } = await paperWithVersions(0);
  await publishDraft(house, id, { note: 'Erste Fassung' });
  await house.sql`update groups set name = 'AG Neuer Name' where id = ${house.group}`;
  const [row] = await house.sql`select front from publications where paper_id = ${id}`;
  await house.sql`update groups set name = 'AG Bioökonomie' where id = ${house.group}`;
  expect(row?.['front']).toEqual({
    cluster: 'BioCon Valley MV',
    group: 'AG Bioökonomie',
    type: 'position_paper',
    language: 'de',
    number: '1.0',
    date: '2026-03-12',
    slug,
    url: `http://127.0.0.1:3000/papers/${slug}/v/1.0`,
    note: 'Erste Fassung',
  });
});

test('nobody changes a publication, not in the database either', async () => {
  const { id } = await paperWithVersions(0);
  await publishDraft(house, id);
  const { sql } = house;
  const refused = { code: '23001' };
  await expect(
    sql`update publications set note = 'x' where paper_id = ${id}`,
  ).rejects.toMatchObject(refused);
  await expect(sql`delete from publications where paper_id = ${id}`).rejects.toMatchObject(refused);
});
