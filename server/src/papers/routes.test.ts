import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse, type House, type PersonName } from '../../../tests/support/house.ts';
import { inviteTo, newPaper, wishFor } from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = (name: PersonName) => house.people[name].browser;

const insiders: PersonName[] = ['office', 'chair', 'member', 'guest', 'invited'];
const outsiders: PersonName[] = ['neighbour', 'foreigner'];

describe('what one may not see does not exist', () => {
  const routes = [
    ['GET', ''],
    ['PATCH', ''],
    ['GET', '/document'],
    ['GET', '/problems'],
    ['POST', '/versions'],
    ['GET', '/versions'],
    ['GET', '/versions/1'],
    ['GET', '/versions/1/changes/1'],
    ['POST', '/publications'],
    ['GET', '/publications'],
  ] as const;

  const body = { PATCH: {}, POST: { version: 1 }, GET: undefined } as const;

  test.each(routes)('%s /api/papers/:id%s', async (method, path) => {
    const { id } = await newPaper(house);
    const unknown = await as('chair').ask(
      method,
      `/api/papers/${randomUUID()}${path}`,
      body[method],
    );
    expect(unknown.status).toBe(404);
    for (const name of [...outsiders, 'invited' as const]) {
      const foreign = await as(name).ask(method, `/api/papers/${id}${path}`, body[method]);
      expect([name, foreign.status, foreign.text]).toEqual([name, 404, unknown.text]);
    }
    const malformed = await as('chair').ask(method, `/api/papers/1${path}`, body[method]);
    expect([malformed.status, malformed.text]).toEqual([404, unknown.text]);
    const anybody = await house.anybody.ask(method, `/api/papers/${id}${path}`, body[method]);
    expect(anybody.status).toBe(401);
  });

  test('groups, when making and when listing', async () => {
    const unknown = await as('chair').post(
      '/api/papers',
      wishFor(house, { groupId: randomUUID() }),
    );
    for (const groupId of [house.otherGroup, house.foreignGroup, 'x']) {
      const answer = await as('chair').post('/api/papers', wishFor(house, { groupId }));
      expect([answer.status, answer.text]).toEqual([404, unknown.text]);
      const list = await as('chair').get(`/api/papers?group=${groupId}`);
      expect([list.status, list.text]).toEqual([404, unknown.text]);
    }
  });
});

describe('reading', () => {
  test('whoever reads the draft gets it, with rights of his own', async () => {
    const { id } = await newPaper(house);
    await inviteTo(house, id);
    for (const name of insiders) {
      const answer = await as(name).get(`/api/papers/${id}`);
      const writes = ['office', 'chair', 'member'].includes(name);
      const leads = ['office', 'chair'].includes(name);
      expect([name, answer.json.may]).toEqual([
        name,
        {
          edit: writes,
          rename: writes,
          createVersion: writes,
          park: leads,
          publish: leads,
          invite: leads,
        },
      ]);
      expect((await as(name).get(`/api/papers/${id}/document`)).status).toBe(200);
      expect((await as(name).get(`/api/papers/${id}/problems`)).status).toBe(200);
    }
  });

  test('lists hold what one reads, the last changed first, and nothing else', async () => {
    house.setClock('2026-04-01T08:00:00Z');
    const older = await newPaper(house, { title: 'Der ältere' });
    house.setClock('2026-04-02T08:00:00Z');
    const newer = await newPaper(house, { title: 'Der neuere' });
    await inviteTo(house, older.id);
    const idsFor = async (name: PersonName, query = '') => {
      const { json } = await as(name).get(`/api/papers${query}`);
      return json.papers.map((paper: { id: string }) => paper.id);
    };
    expect((await idsFor('member')).slice(0, 2)).toEqual([newer.id, older.id]);
    expect((await idsFor('office')).slice(0, 2)).toEqual([newer.id, older.id]);
    expect((await idsFor('guest', `?group=${house.group}`)).slice(0, 2)).toEqual([
      newer.id,
      older.id,
    ]);
    expect(await idsFor('invited')).toContain(older.id);
    expect(await idsFor('invited')).not.toContain(newer.id);
    expect(await idsFor('neighbour')).toEqual([]);
    expect(await idsFor('foreigner')).toEqual([]);
  });

  test('problems say what stands between the draft and a version', async () => {
    const { id } = await newPaper(house);
    const { json } = await as('guest').get(`/api/papers/${id}/problems`);
    expect(json.problems.map((problem: { code: string }) => problem.code)).toContain(
      'text-missing',
    );
  });
});
