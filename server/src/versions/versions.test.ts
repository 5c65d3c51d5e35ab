import { createHash } from 'node:crypto';
import { canonical } from '@eckpunkt/document';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type House, type PersonName } from '../../../tests/support/house.ts';
import { documentOf, inviteTo, newPaper, writeDraft } from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = (name: PersonName) => house.people[name].browser;

async function writtenPaper(words = 'Torfmoose wachsen nach.') {
  const paper = await newPaper(house);
  await writeDraft(house, paper.id, documentOf('Moore als Rohstoffquelle', words));
  return { ...paper, versions: `/api/papers/${paper.id}/versions` };
}

test('a version is the draft at one moment, with a hash that anybody can compute again', async () => {
  const { id, versions } = await writtenPaper();
  const answer = await as('member').post(versions, {
    label: 'Nach der Sitzung',
    note: 'Neu: S. 2',
  });
  expect(answer.status).toBe(201);
  const { json: draft } = await as('member').get(`/api/papers/${id}/document`);
  expect(answer.json).toMatchObject({
    number: 1,
    label: 'Nach der Sitzung',
    note: 'Neu: S. 2',
    title: 'Moore als Rohstoffquelle',
    createdAt: '2026-03-12T10:00:00.000Z',
    createdBy: { id: house.people.member.id, name: 'Mia Mitglied' },
    publication: null,
    document: draft,
  });
  const digest = createHash('sha256').update(canonical(answer.json.document)).digest('hex');
  expect(answer.json.sha256).toBe(digest);
});

test('what is written afterwards does not change it', async () => {
  const { id, versions } = await writtenPaper();
  const made = (await as('member').post(versions, {})).json;
  await writeDraft(house, id, documentOf('Ein anderer Titel', 'Alles anders.'));
  expect((await as('guest').get(`${versions}/1`)).json).toEqual(made);
});

test('versions made at the same moment get numbers one after the other', async () => {
  const { versions } = await writtenPaper();
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => as('chair').post(versions, {})),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
  const numbers = answers.map(({ json }) => json.number as number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('the list has the newest first, and no texts', async () => {
  const { versions } = await writtenPaper();
  await as('member').post(versions, { label: 'Erste' });
  await as('member').post(versions, { label: '' });
  const { json } = await as('guest').get(versions);
  expect(json.versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  expect(json.versions.map(({ label }: { label: string | null }) => label)).toEqual([
    null,
    'Erste',
  ]);
  expect(json.versions[0]).not.toHaveProperty('document');
});

test('a broken draft is refused with its problems', async () => {
  const { id, versions } = await writtenPaper();
  await writeDraft(house, id, documentOf('', 'Ohne Titel.'));
  const answer = await as('member').post(versions, {});
  expect([answer.status, answer.json.name]).toEqual([422, 'draft-incomplete']);
  expect(answer.json.problems).toContainEqual(
    expect.objectContaining({ code: 'title-missing', severity: 'error', path: [0] }),
  );
  expect((await as('member').get(versions)).json.versions).toEqual([]);
});

test('who may', async () => {
  const { id, versions } = await writtenPaper();
  await inviteTo(house, id);
  const statuses: Record<string, [number, number]> = {};
  for (const name of ['office', 'chair', 'member', 'guest', 'invited'] as const) {
    const made = await as(name).post(versions, {});
    statuses[name] = [made.status, (await as(name).get(`${versions}/1`)).status];
  }
  expect(statuses).toEqual({
    office: [201, 200],
    chair: [201, 200],
    member: [201, 200],
    guest: [403, 200],
    invited: [403, 200],
  });
});

test('of a parked paper there is no new version', async () => {
  const { id, versions } = await writtenPaper();
  await as('chair').patch(`/api/papers/${id}`, { state: 'parked' });
  const answer = await as('member').post(versions, {});
  expect([answer.status, answer.json.name]).toEqual([409, 'paper-parked']);
});

test.each(['2', '0', '-1', '1.5', 'x', '99999999999'])('there is no version %s', async (number) => {
  const { versions } = await writtenPaper();
  await as('member').post(versions, {});
  const answer = await as('member').get(`${versions}/${number}`);
  expect([answer.status, answer.json.name]).toEqual([404, 'not-found']);
});

test('changes between two versions', async () => {
  const { id, versions } = await writtenPaper('Torfmoose wachsen nach.');
  await as('member').post(versions, {});
  await writeDraft(house, id, documentOf('Moore als Rohstoffquelle', 'Torfmoose wachsen langsam.'));
  await as('member').post(versions, {});
  const { json } = await as('guest').get(`${versions}/1/changes/2`);
  expect(json.changes.length).toBeGreaterThan(0);
  expect(json.changes.every(({ kind }: { kind: string }) => kind === 'changed')).toBe(true);
  expect(JSON.stringify(json.changes)).toContain('langsam');
  const same = await as('guest').get(`${versions}/1/changes/1`);
  expect(same.json.changes).toEqual([]);
  expect((await as('guest').get(`${versions}/1/changes/3`)).status).toBe(404);
});

test('nobody changes a version, not in the database either', async () => {
  const { id, versions } = await writtenPaper();
  await as('member').post(versions, {});
  const { sql } = house;
  const refused = { code: '23001' };
  await expect(sql`update versions set label = 'x' where paper_id = ${id}`).rejects.toMatchObject(
    refused,
  );
  await expect(sql`delete from versions where paper_id = ${id}`).rejects.toMatchObject(refused);
});

test('a version can be read as its readers will see it, and by nobody else', async () => {
  const { versions, id } = await writtenPaper('<b>Moose</b> wachsen nach.');
  await as('member').post(versions, {});
  const page = await as('guest').get(`${versions}/1/page`);
  expect(page.json).toMatchObject({
    title: 'Moore als Rohstoffquelle',
    group: expect.stringContaining('AG'),
    body: expect.stringContaining('&lt;b&gt;Moose&lt;/b&gt; wachsen nach.'),
    imprint: expect.stringContaining('CC BY 4.0'),
  });
  expect((await as('member').get(`${versions}/2/page`)).status).toBe(404);
  expect((await as('foreigner').get(`/api/papers/${id}/versions/1/page`)).status).toBe(404);
});
