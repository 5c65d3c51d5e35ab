import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type House, type PersonName } from '../../../tests/support/house.ts';
import { inviteTo, newPaper } from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const as = (name: PersonName) => house.people[name].browser;

const insiders: PersonName[] = ['office', 'chair', 'member', 'guest', 'invited'];

test('renaming edits the title block, and the list follows', async () => {
  const { id, slug } = await newPaper(house, { title: 'Vorher' });
  house.setClock('2026-05-01T08:00:00Z');
  const answer = await as('member').patch(`/api/papers/${id}`, { title: 'Nachher' });
  expect(answer.status).toBe(200);
  expect(answer.json).toMatchObject({
    title: 'Nachher',
    slug,
    changedAt: '2026-05-01T08:00:00.000Z',
    changedBy: { name: 'Mia Mitglied' },
  });
  const { json } = await as('member').get(`/api/papers/${id}/document`);
  expect(json.content.map((block: { type: string }) => block.type)).toEqual(['title', 'paragraph']);
  expect(json.content[0].content).toEqual([{ type: 'text', text: 'Nachher' }]);
});

test('a parked paper is read, and taken up again in the state that it had', async () => {
  const { id } = await newPaper(house);
  await house.sql`update papers set state = 'consultation' where id = ${id}`;
  const parked = await as('chair').patch(`/api/papers/${id}`, { state: 'parked' });
  expect(parked.json).toMatchObject({ state: 'parked', may: { edit: false, park: true } });
  await as('chair').patch(`/api/papers/${id}`, { state: 'parked' });
  expect((await as('guest').get(`/api/papers/${id}/document`)).status).toBe(200);
  const renamed = await as('member').patch(`/api/papers/${id}`, { title: 'Doch' });
  expect([renamed.status, renamed.json.name]).toEqual([409, 'paper-parked']);
  const resumed = await as('office').patch(`/api/papers/${id}`, { state: 'resumed' });
  expect(resumed.json).toMatchObject({ state: 'consultation', may: { edit: true } });
});

test('parking has live connections checked again', async () => {
  const { id } = await newPaper(house);
  const heard: string[] = [];
  const { unlisten } = await house.sql.listen('rights', (payload) => heard.push(payload));
  await as('chair').patch(`/api/papers/${id}`, { state: 'parked' });
  await expect.poll(() => heard).toEqual([JSON.stringify({ paperId: id })]);
  await unlisten();
});

test('who may', async () => {
  const { id } = await newPaper(house);
  await inviteTo(house, id);
  const statuses: Record<string, [number, number]> = {};
  for (const name of insiders) {
    const rename = await as(name).patch(`/api/papers/${id}`, { title: `Von ${name}` });
    const park = await as(name).patch(`/api/papers/${id}`, { state: 'resumed' });
    statuses[name] = [rename.status, park.status];
  }
  expect(statuses).toEqual({
    office: [200, 200],
    chair: [200, 200],
    member: [200, 403],
    guest: [403, 403],
    invited: [403, 403],
  });
});

test.each([{ title: 'x'.repeat(10_000) }, { title: '' }, { state: 'published' }])(
  'what makes no sense is refused (%#)',
  async (change) => {
    const { id } = await newPaper(house);
    const answer = await as('chair').patch(`/api/papers/${id}`, change);
    expect([answer.status, answer.json.name]).toEqual([400, 'malformed-input']);
  },
);
