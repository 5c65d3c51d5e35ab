import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formWith } from '../../../tests/support/archives.ts';
import { type House, openHouse, type PersonName } from '../../../tests/support/house.ts';
import { newPaper, wishFor, writeDraft } from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = (name: PersonName) => house.people[name].browser;

type Listed = { id: string; name: string; builtIn: boolean; may: { delete: boolean } };
const listed = async (name: PersonName, query = ''): Promise<readonly Listed[]> =>
  (await as(name).get(`/api/templates${query}`)).json.templates;

const make = (name: PersonName, paperId: string, called = 'Unser Papier') =>
  as(name).post('/api/templates', { paperId, name: called });

const documentOf = async (id: string) =>
  (await as('member').get(`/api/papers/${id}/document`)).json;

const draft = (hash?: string) => ({
  type: 'doc' as const,
  content: [
    { type: 'title', content: [{ type: 'text', text: 'Jahresbericht' }] },
    { type: 'heading', attrs: { id: 'lage', level: 1, fixed: true }, content: text('Lage') },
    { type: 'guidance', attrs: { id: 'rat' }, content: text('Was ist der Fall?') },
    { type: 'paragraph', attrs: { id: 'leer' } },
    ...(hash ? [{ type: 'figure', attrs: { id: 'bild', image: hash, alt: 'Moor' } }] : []),
  ],
});
/** Hints included, which count as text of no paper. */
const wordsOf = ({ content = [] }: { content?: { text: string }[] }) =>
  content.map((each) => each.text).join('');
const text = (words: string) => [{ type: 'text', text: words }];

test('those that come along are there for everybody who is signed in, by type and language', async () => {
  const all = await listed('member');
  expect(all.filter(({ builtIn }) => builtIn).map(({ id }) => id)).toEqual([
    'builtin:position_paper:de',
    'builtin:position_paper:en',
    'builtin:key_points:de',
    'builtin:key_points:en',
    'builtin:white_paper:de',
    'builtin:white_paper:en',
  ]);
  expect(await listed('guest', '?type=white_paper&language=en')).toEqual([
    {
      id: 'builtin:white_paper:en',
      name: 'White paper with case boxes',
      type: 'white_paper',
      language: 'en',
      builtIn: true,
      createdAt: null,
      may: { delete: false },
    },
  ]);
  expect((await as('member').get('/api/templates?type=novel')).status).toBe(400);
  expect((await house.anybody.get('/api/templates')).status).toBe(401);
});

test('a new paper begins with one, under the title that was typed', async () => {
  const templateId = 'builtin:white_paper:de';
  const paper = await newPaper(house, { type: 'white_paper', title: 'Moore', templateId });
  expect(paper.title).toBe('Moore');
  const { content } = await documentOf(paper.id);
  expect(content[0]).toMatchObject({ type: 'title', content: text('Moore') });
  const types = new Set(content.map(({ type }: { type: string }) => type));
  expect([...types]).toEqual(expect.arrayContaining(['abstract', 'guidance', 'caseBox']));
});

test('the office makes one of a paper, and a new paper has all that was in it', async () => {
  const { id } = await newPaper(house, { title: 'Jahresbericht' });
  await writeDraft(house, id, draft());
  house.setClock('2026-04-01T08:00:00Z');
  const made = await make('office', id, ' Bericht ');
  expect(made.status).toBe(201);
  expect(made.json).toEqual({
    id: expect.any(String),
    name: 'Bericht',
    type: 'position_paper',
    language: 'de',
    builtIn: false,
    createdAt: '2026-04-01T08:00:00.000Z',
    may: { delete: true },
  });
  expect((await listed('member', '?type=position_paper&language=de'))[0]).toMatchObject({
    name: 'Bericht',
    may: { delete: false },
  });
  await writeDraft(house, id, { ...draft(), content: draft().content.slice(0, 2) });

  const next = await newPaper(house, { title: 'Bericht 2027', templateId: made.json.id });
  const { content } = await documentOf(next.id);
  expect(content.map(wordsOf)).toEqual(['Bericht 2027', 'Lage', 'Was ist der Fall?', '']);
  expect(content[1].attrs).toMatchObject({ fixed: true, level: 1 });
  expect(content[1].attrs.id).not.toBe('lage');
});

test('its figures come along, also for people who never saw the paper it was made of', async () => {
  const { id } = await newPaper(house);
  const create = { width: 8, height: 8, channels: 3 as const, background: '#060' };
  const png = new Uint8Array(await sharp({ create }).png().toBuffer());
  const figure = await as('member').post(`/api/papers/${id}/figures`, formWith('a.png', png));
  const { hash } = figure.json;
  await writeDraft(house, id, draft(hash));
  const { id: templateId } = (await make('office', id)).json;
  const wish = wishFor(house, { groupId: house.otherGroup, templateId });
  const next = (await as('neighbour').post('/api/papers', wish)).json;
  expect((await as('neighbour').get(`/api/papers/${id}/figures/${hash}`)).status).toBe(404);
  expect((await as('neighbour').get(`/api/papers/${next.id}/figures/${hash}`)).status).toBe(200);
});

describe('who may', () => {
  const everybody = ['office', 'chair', 'member', 'guest', 'neighbour', 'foreigner'] as const;

  test('make one, and take it away', async () => {
    const { id } = await newPaper(house);
    const statuses: Record<string, [number, number]> = {};
    for (const name of everybody) {
      const { id: templateId } = (await make('office', id)).json;
      const made = await make(name, id);
      statuses[name] = [
        made.status,
        (await as(name).delete(`/api/templates/${templateId}`)).status,
      ];
    }
    expect(statuses).toEqual({
      office: [201, 204],
      chair: [403, 403],
      member: [403, 403],
      guest: [403, 403],
      neighbour: [404, 403],
      foreigner: [404, 404],
    });
  });

  test('see and use those of another cluster: nobody', async () => {
    const { id } = await newPaper(house);
    const { id: templateId } = (await make('office', id, 'Nur für uns')).json;
    expect((await listed('foreigner')).some((each) => each.id === templateId)).toBe(false);
    const wish = wishFor(house, { groupId: house.foreignGroup, templateId });
    const refused = await as('foreigner').post('/api/papers', wish);
    const unknown = { ...wish, templateId: crypto.randomUUID() };
    const nothing = await as('foreigner').post('/api/papers', unknown);
    expect([refused.status, refused.text]).toEqual([404, nothing.text]);
  });
});

test.each(['nonsense', 'builtin:novel:de', '', crypto.randomUUID()])(
  'with a template %j that there is not, no paper is made',
  async (templateId) => {
    const count = async () => (await house.sql`select from papers`).length;
    const before = await count();
    const answer = await as('chair').post('/api/papers', wishFor(house, { templateId }));
    expect([answer.status, answer.json.name]).toEqual([404, 'not-found']);
    expect(await count()).toBe(before);
  },
);

test('one that comes along stays', async () => {
  const answer = await as('office').delete('/api/templates/builtin:key_points:de');
  expect([answer.status, answer.json.name]).toEqual([403, 'forbidden']);
});

test('papers that began with one stay when it goes', async () => {
  const { id } = await newPaper(house);
  await writeDraft(house, id, draft());
  const { id: templateId } = (await make('office', id)).json;
  const next = await newPaper(house, { templateId });
  expect((await as('office').delete(`/api/templates/${templateId}`)).status).toBe(204);
  expect((await as('office').delete(`/api/templates/${templateId}`)).status).toBe(404);
  expect((await documentOf(next.id)).content.length).toBe(4);
});
