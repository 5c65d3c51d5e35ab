import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpOffice, startApp, type TestApp } from '../../../tests/support/app.ts';
import type { Visitor } from '../../../tests/support/visitor.ts';
import { foreignGroup, joinAs } from '../../../tests/support/groups.ts';

let t: TestApp;
let office: Visitor;

beforeAll(async () => {
  t = await startApp();
  office = await setUpOffice(t);
});
afterAll(() => t.close());

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const make = async (name: string, parentId?: string) =>
  (await office.post('/api/groups', { name, kind: 'working_group', parentId })).json.id as string;

describe('making', () => {
  test('the office makes a tree of groups of all kinds', async () => {
    const top = await office.post('/api/groups', { name: 'Strategie', kind: 'strategy_group' });
    expect(top.status).toBe(201);
    expect(top.json).toMatchObject({ name: 'Strategie', kind: 'strategy_group', parentId: null });
    expect(top.json.may).toEqual({
      edit: true,
      invite: true,
      createPaper: true,
      seeMembers: true,
    });
    for (const kind of ['working_group', 'cross_field_group', 'lighthouse', 'project_group']) {
      const below = await office.post('/api/groups', { name: kind, kind, parentId: top.json.id });
      expect([below.status, below.json.parentId]).toEqual([201, top.json.id]);
    }
  });

  test.each([
    ['an unknown kind', { name: 'AG', kind: 'club' }, 400],
    ['no name', { kind: 'working_group' }, 400],
    ['a name of 10,000 characters', { name: 'x'.repeat(10_000), kind: 'working_group' }, 400],
    ['an unknown parent', { name: 'AG', kind: 'working_group', parentId: UNKNOWN }, 404],
    ['a malformed parent', { name: 'AG', kind: 'working_group', parentId: "'; drop" }, 404],
  ])('%s is refused', async (_, body, status) => {
    expect((await office.post('/api/groups', body)).status).toBe(status);
  });

  test('nobody else makes groups', async () => {
    const chair = await joinAs(t, office, await make('AG Daten'), 'chair');
    const answer = await chair.post('/api/groups', { name: 'AG', kind: 'working_group' });
    expect([answer.status, answer.json.name]).toEqual([403, 'forbidden']);
    const stranger = await t.visitor().post('/api/groups', { name: 'AG', kind: 'working_group' });
    expect(stranger.status).toBe(401);
  });
});

describe('seeing', () => {
  test('the office sees all; others their groups and, by name, those above', async () => {
    const top = await make('Oben');
    const middle = await make('Mitte', top);
    const own = await make('Eigene', middle);
    const sibling = await make('Schwester', middle);
    const member = await joinAs(t, office, own, 'member');
    const seen = (await member.get('/api/groups')).json.groups;
    expect(seen.map((group: { id: string }) => group.id).toSorted()).toEqual(
      [top, middle, own].toSorted(),
    );
    expect((await member.get(`/api/groups/${sibling}`)).status).toBe(404);
    const above = (await member.get(`/api/groups/${middle}`)).json;
    expect(above).toMatchObject({ name: 'Mitte', members: [], may: { seeMembers: false } });
    const all = (await office.get('/api/groups')).json.groups;
    expect(all.map((group: { id: string }) => group.id)).toContain(sibling);
  });

  test('a role counts in its own group alone, not above and not below', async () => {
    const top = await make('Leitungskreis');
    const below = await make('Unterkreis', top);
    const chair = await joinAs(t, office, top, 'chair');
    expect((await chair.get(`/api/groups/${below}`)).status).toBe(404);
    const invitation = { email: 'x@example.org', name: 'X', role: 'member' };
    expect((await chair.post(`/api/groups/${below}/invitations`, invitation)).status).toBe(404);
    const member = await joinAs(t, office, below, 'chair');
    expect((await member.post(`/api/groups/${top}/invitations`, invitation)).status).toBe(403);
  });

  test('members know one another; a guest learns no addresses', async () => {
    const id = await make('AG Adressen');
    const member = await joinAs(t, office, id, 'member');
    const guest = await joinAs(t, office, id, 'guest');
    const emails = async (visitor: Visitor) =>
      (await visitor.get(`/api/groups/${id}`)).json.members.map(
        (one: { person: { email: string | null } }) => one.person.email,
      );
    expect(await emails(member)).toEqual([
      expect.stringContaining('@'),
      expect.stringContaining('@'),
    ]);
    expect(await emails(guest)).toEqual([null, null]);
    expect((await guest.get(`/api/groups/${id}`)).json.may.createPaper).toBe(false);
  });

  test('unknown, malformed, foreign and hidden groups are the very same answer', async () => {
    const hidden = await make('Verborgen');
    const member = await joinAs(t, office, await make('Sichtbar'), 'member');
    const ids = [UNKNOWN, 'no-id', '%00', hidden, await foreignGroup(t.sql)];
    const answers = [];
    for (const id of ids) answers.push(await member.get(`/api/groups/${id}`));
    expect(answers.map((answer) => answer.status)).toEqual(Array(5).fill(404));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
  });
});

describe('changing', () => {
  test('the office renames, and moves a group to the top', async () => {
    const id = await make('Alt', await make('Dach'));
    const answer = await office.patch(`/api/groups/${id}`, { name: 'Neu', parentId: null });
    expect([answer.status, answer.json.name, answer.json.parentId]).toEqual([200, 'Neu', null]);
    expect(answer.json.kind).toBe('working_group');
  });

  test('a chair does not', async () => {
    const id = await make('AG Stabil');
    const chair = await joinAs(t, office, id, 'chair');
    expect((await chair.patch(`/api/groups/${id}`, { name: 'Anders' })).status).toBe(403);
  });

  test('no group stands below itself', async () => {
    const a = await make('A');
    const b = await make('B', a);
    const c = await make('C', b);
    for (const parentId of [a, b, c]) {
      const answer = await office.patch(`/api/groups/${a}`, { parentId });
      expect([answer.status, answer.json.name]).toEqual([409, 'group-cycle']);
    }
  });

  test('two moves at once do not close a circle', async () => {
    for (let n = 0; n < 5; n += 1) {
      const [a, b] = [await make('Links'), await make('Rechts')];
      const answers = await Promise.all([
        office.patch(`/api/groups/${a}`, { parentId: b }),
        office.patch(`/api/groups/${b}`, { parentId: a }),
      ]);
      expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    }
  });
});

describe('another cluster', () => {
  test('has groups that do not exist here, neither to see nor to stand below', async () => {
    const foreign = await foreignGroup(t.sql);
    const own = await make('Hiesig');
    const body = { name: 'AG', kind: 'working_group', parentId: foreign };
    const person = UNKNOWN;
    const answers = [
      await office.get(`/api/groups/${foreign}`),
      await office.patch(`/api/groups/${foreign}`, { name: 'Gekapert' }),
      await office.patch(`/api/groups/${own}`, { parentId: foreign }),
      await office.post('/api/groups', body),
      await office.post(`/api/groups/${foreign}/invitations`, {
        email: 'x@example.org',
        name: 'X',
        role: 'chair',
      }),
      await office.patch(`/api/groups/${foreign}/members/${person}`, { role: 'chair' }),
      await office.delete(`/api/groups/${foreign}/members/${person}`),
    ];
    expect(answers.map((answer) => answer.status)).toEqual(Array(7).fill(404));
    const listed = (await office.get('/api/groups')).json.groups;
    expect(listed.map((group: { id: string }) => group.id)).not.toContain(foreign);
  });
});
