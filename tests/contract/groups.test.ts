import { describe, expect, inject, test } from 'vitest';
import { UNKNOWN } from '../support/asking.ts';
import { browserOf, type PersonName } from '../support/contract-house.ts';
import { join } from '../support/people.ts';

const house = inject('house');
const as = (name: PersonName) => browserOf(house, name);
const path = `/api/groups/${house.groupId}`;
const someone = () => `neu-${crypto.randomUUID()}@example.org`;

describe('groups', () => {
  test.each([
    'strategy_group',
    'working_group',
    'cross_field_group',
    'lighthouse',
    'project_group',
  ])('the office makes a %s, below another one if it likes', async (kind) => {
    const group = { name: `Gruppe ${kind}`, kind, parentId: house.otherGroupId };
    const { status, json } = await as('office').post('/api/groups', group);
    expect(status).toBe(201);
    expect(json).toMatchObject({
      ...group,
      id: expect.any(String),
      createdAt: expect.any(String),
      may: { edit: true, invite: true, createPaper: true },
    });
  });

  test.each([
    { name: 'X', kind: 'club' },
    { name: '', kind: 'lighthouse' },
    { kind: 'lighthouse' },
    { name: 'X', kind: 'lighthouse', parentId: 7 },
  ])('%j is none', async (group) => {
    const answer = await as('office').post('/api/groups', group);
    expect([answer.status, answer.json.name]).toEqual([400, 'malformed-input']);
  });

  test('nobody else makes one', async () => {
    for (const name of ['chair', 'member', 'guest'] as const) {
      const answer = await as(name).post('/api/groups', { name: 'X', kind: 'lighthouse' });
      expect([answer.status, answer.json.name]).toEqual([403, 'forbidden']);
    }
  });

  test('the office sees all of its cluster, others their own', async () => {
    const idsFor = async (name: PersonName) =>
      (await as(name).get('/api/groups')).json.groups.map(({ id }: { id: string }) => id);
    expect(await idsFor('office')).toEqual(
      expect.arrayContaining([house.groupId, house.otherGroupId]),
    );
    expect(await idsFor('office')).not.toContain(house.foreignGroupId);
    expect(await idsFor('member')).toEqual([house.groupId]);
    expect(await idsFor('foreigner')).toEqual([house.foreignGroupId]);
  });
});

describe('members', () => {
  test('are removed by a chair, once', async () => {
    const newPerson = { name: 'Nina Neu', email: someone(), role: 'member' } as const;
    const person = await join(house, as('chair'), house.groupId, newPerson);
    const remove = (name: PersonName) => as(name).delete(`${path}/members/${person.id}`);
    for (const name of ['member', 'guest'] as const)
      expect((await remove(name)).json.name).toBe('forbidden');
    expect((await remove('neighbour')).json.name).toBe('not-found');
    expect((await remove('chair')).status).toBe(204);
    expect((await remove('chair')).json.name).toBe('not-found');
    expect((await person.browser.get(path)).json.name).toBe('not-found');
  });

  test('are shown with their roles to members, with addresses to whoever writes', async () => {
    const { members } = (await as('member').get(path)).json;
    expect(members).toContainEqual({
      person: {
        id: house.people.chair.id,
        name: house.people.chair.name,
        email: house.people.chair.email,
        organisation: null,
      },
      role: 'chair',
      since: expect.any(String),
    });
    expect((await as('guest').get(path)).text).not.toContain(house.people.chair.email);
  });

  test('a role that there is not is refused', async () => {
    const member = `${path}/members/${house.people.member.id}`;
    expect((await as('chair').patch(member, { role: 'king' })).json.name).toBe('malformed-input');
    const nobody = `${path}/members/${UNKNOWN}`;
    expect((await as('chair').patch(nobody, { role: 'guest' })).json.name).toBe('not-found');
  });
});
