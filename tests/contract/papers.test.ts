import { check } from '@eckpunkt/document';
import { describe, expect, inject, test } from 'vitest';
import { browserOf, type PersonName } from '../support/contract-house.ts';
import { createPaper } from '../support/papers.ts';

const house = inject('house');
const as = (name: PersonName) => browserOf(house, name);
const newPaper = (title: string) => createPaper(as('member'), house.groupId, title);

const NOTHING = {
  edit: false,
  rename: false,
  park: false,
  createVersion: false,
  publish: false,
  invite: false,
};
const WRITES = { ...NOTHING, edit: true, rename: true, createVersion: true };
const LEADS = { ...WRITES, park: true, publish: true, invite: true };

describe('a paper', () => {
  test('is made by a member, with a title, a place, and what one may do with it', async () => {
    expect(await newPaper('Algen für die Küste')).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      slug: expect.stringMatching(/^algen-fuer-die-kueste(?:-\d+)?$/),
      type: 'position_paper',
      title: 'Algen für die Küste',
      language: 'de',
      state: 'drafting',
      group: { id: house.groupId, name: 'AG Bioökonomie', kind: 'working_group' },
      lead: [{ id: house.people.chair.id, name: house.people.chair.name }],
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      createdBy: { id: house.people.member.id, name: house.people.member.name },
      changedAt: expect.any(String),
      changedBy: { id: house.people.member.id, name: house.people.member.name },
      schemaVersion: expect.any(Number),
      published: null,
      may: WRITES,
    });
  });

  test.each([
    'position_paper',
    'key_points',
    'white_paper',
    'recommendations',
    'discussion_paper',
    'statement',
    'strategy',
  ])('may be a %s', async (type) => {
    const paper = { groupId: house.groupId, type, title: type, language: 'en' };
    const { status, json } = await as('chair').post('/api/papers', paper);
    expect([status, json.type, json.language]).toEqual([201, type, 'en']);
  });

  test('is not made by a guest', async () => {
    const paper = { groupId: house.groupId, type: 'statement', title: 'X', language: 'de' };
    const answer = await as('guest').post('/api/papers', paper);
    expect([answer.status, answer.json.name]).toEqual([403, 'forbidden']);
  });

  test.each([
    ['office', LEADS],
    ['chair', LEADS],
    ['member', WRITES],
    ['guest', NOTHING],
  ] as const)('tells the %s what he may', async (name, may) => {
    const { id } = await newPaper('Für alle');
    expect((await as(name).get(`/api/papers/${id}`)).json.may).toEqual(may);
    const { papers } = (await as(name).get('/api/papers')).json;
    expect(papers).toContainEqual(expect.objectContaining({ id, may }));
    const ofGroup = (await as(name).get(`/api/papers?group=${house.groupId}`)).json.papers;
    expect(ofGroup).toContainEqual(expect.objectContaining({ id, may }));
  });

  test('is in nobody else’s list', async () => {
    const { id } = await newPaper('Nur für uns');
    for (const name of ['neighbour', 'foreigner'] as const)
      expect((await as(name).get('/api/papers')).text).not.toContain(id);
  });

  test('two of one title at once have addresses of their own', async () => {
    const papers = await Promise.all(Array.from({ length: 5 }, () => newPaper('Zwilling')));
    expect(new Set(papers.map(({ slug }) => slug)).size).toBe(5);
  });

  test('has a draft that the schema knows, with the title as its first block', async () => {
    const { id } = await newPaper('Ein Entwurf');
    const { status, json } = await as('guest').get(`/api/papers/${id}/document`);
    expect([status, json.type]).toEqual([200, 'doc']);
    expect(json.content[0]).toMatchObject({
      type: 'title',
      content: [{ type: 'text', text: 'Ein Entwurf' }],
    });
    const broken = check(json, { language: 'de' }).filter(({ severity }) => severity === 'error');
    expect(broken).toEqual([]);
  });

  test('is renamed by whoever writes, in list and text', async () => {
    const { id } = await newPaper('Vorläufig');
    const path = `/api/papers/${id}`;
    expect((await as('guest').patch(path, { title: 'X' })).json.name).toBe('forbidden');
    expect((await as('member').patch(path, { title: 'Endgültig' })).json.title).toBe('Endgültig');
    const { text } = await as('member').get(`${path}/document`);
    expect(text).toContain('Endgültig');
    expect(text).not.toContain('Vorläufig');
  });

  test('rests and is taken up again by whoever leads', async () => {
    const { id } = await newPaper('Mit Pause');
    const put = (name: PersonName, state: string) => as(name).patch(`/api/papers/${id}`, { state });
    expect((await put('member', 'parked')).json.name).toBe('forbidden');
    expect((await put('chair', 'parked')).json).toMatchObject({
      state: 'parked',
      may: { edit: false, createVersion: false, publish: false, park: true },
    });
    const version = await as('chair').post(`/api/papers/${id}/versions`, {});
    expect([version.status, version.json.name]).toEqual([409, 'paper-parked']);
    expect((await put('chair', 'resumed')).json).toMatchObject({ state: 'drafting', may: LEADS });
    expect((await put('chair', 'published')).json.name).toBe('malformed-input');
  });
});
