import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type House, type PersonName } from '../../../tests/support/house.ts';
import { wishFor } from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = (name: PersonName) => house.people[name].browser;

test('a paper has a slug, a draft with its title, and says what one may do', async () => {
  const answer = await as('member').post(
    '/api/papers',
    wishFor(house, { title: 'Große Pläne für Öl' }),
  );
  expect(answer.status).toBe(201);
  expect(answer.json).toMatchObject({
    slug: 'grosse-plaene-fuer-oel',
    type: 'position_paper',
    title: 'Große Pläne für Öl',
    language: 'de',
    state: 'drafting',
    group: { id: house.group, name: 'AG Bioökonomie', kind: 'working_group' },
    lead: [{ id: house.people.chair.id, name: 'Carl Leitung' }],
    createdBy: { id: house.people.member.id, name: 'Mia Mitglied' },
    changedBy: { id: house.people.member.id },
    createdAt: '2026-03-12T10:00:00.000Z',
    schemaVersion: 2,
    published: null,
    newestVersion: null,
    may: { edit: true, rename: true, park: false, createVersion: true, publish: false },
  });
  const draft = await as('member').get(`/api/papers/${answer.json.id}/document`);
  expect(draft.json.type).toBe('doc');
  expect(draft.json.content[0]).toMatchObject({
    type: 'title',
    content: [{ type: 'text', text: 'Große Pläne für Öl' }],
  });
});

test('papers of one title, made at the same moment, have slugs of their own', async () => {
  const title = 'Gleichzeitig';
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => as('member').post('/api/papers', wishFor(house, { title }))),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
  expect(answers.map(({ json }) => json.slug).toSorted()).toEqual([
    'gleichzeitig',
    'gleichzeitig-2',
    'gleichzeitig-3',
    'gleichzeitig-4',
    'gleichzeitig-5',
    'gleichzeitig-6',
  ]);
});

const everybody: PersonName[] = [
  'office',
  'chair',
  'member',
  'guest',
  'invited',
  'neighbour',
  'foreigner',
];

test('who may', async () => {
  const statuses: Record<string, number> = {};
  for (const name of everybody) {
    statuses[name] = (await as(name).post('/api/papers', wishFor(house))).status;
  }
  statuses['anybody'] = (await house.anybody.post('/api/papers', wishFor(house))).status;
  expect(statuses).toEqual({
    office: 201,
    chair: 201,
    member: 201,
    guest: 403,
    invited: 404,
    neighbour: 404,
    foreigner: 404,
    anybody: 401,
  });
});

test.each([
  ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }],
  ['an empty title', { title: '   ' }],
  ['a title with a line break', { title: 'eins\nzwei' }],
  ['a type that there is not', { type: 'novel' }],
  ['a language that there is not', { language: 'fr' }],
  ['no group', { groupId: undefined }],
])('%s is refused, and nothing is made', async (_name, more) => {
  const count = async () => (await house.sql`select from papers`).length;
  const before = await count();
  const answer = await as('chair').post('/api/papers', wishFor(house, more));
  expect(answer.status).toBe(400);
  expect(answer.json.name).toBe('malformed-input');
  expect(await count()).toBe(before);
});
