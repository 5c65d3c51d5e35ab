import { afterAll, beforeAll, expect, test } from 'vitest';
import { announceRights, type RightsScope } from '../../server/src/live/rights.ts';
import { openClient, writeParagraph } from '../support/live-client.ts';
import {
  openLiveHouse,
  type LiveHouse,
  type LivePerson,
  type LiveProcess,
} from '../support/live-house.ts';

let house: LiveHouse;
let processes: readonly LiveProcess[];

beforeAll(async () => {
  house = await openLiveHouse();
  processes = [await house.process(), await house.process()];
});
afterAll(() => house.close());

interface Change {
  readonly name: string;
  readonly role?: 'guest';
  readonly code: number | null;
  /** Makes the change and says what is to be announced. */
  readonly happens: (person: LivePerson, paperId: string) => Promise<RightsScope>;
}

const changes: readonly Change[] = [
  {
    name: 'signing out',
    code: 4401,
    async happens({ sessionId }) {
      await house.sql`delete from sessions where id = ${sessionId}`;
      return { sessionId };
    },
  },
  {
    name: 'a closed account',
    code: 4401,
    async happens({ id }) {
      await house.sql`update people set disabled_at = now() where id = ${id}`;
      return { personId: id };
    },
  },
  {
    name: 'leaving the group',
    code: 4404,
    async happens({ id }) {
      await house.sql`delete from memberships where person_id = ${id}`;
      return { personId: id, groupId: house.groupId };
    },
  },
  {
    name: 'becoming a guest',
    code: 4403,
    async happens({ id }) {
      await house.sql`update memberships set role = 'guest' where person_id = ${id}`;
      return { personId: id, groupId: house.groupId };
    },
  },
  {
    name: 'parking the paper',
    code: 4403,
    async happens(_, paperId) {
      await house.sql`update papers set state = 'parked' where id = ${paperId}`;
      return { paperId };
    },
  },
  {
    name: 'somebody else’s change',
    code: null,
    async happens() {
      return { personId: (await house.person('member')).id };
    },
  },
];

test.each(changes)('[R6] $name ends connections in every process: $code', async (change) => {
  const paperId = await house.paper();
  const person = await house.person('member');
  const clients = processes.map((process) => openClient(process, person, paperId));
  await Promise.all(clients.map((client) => client.synced()));
  const scope = await change.happens(person, paperId);
  await house.sql.begin((sql) => announceRights(sql, scope));
  if (change.code === null) await new Promise((resolve) => setTimeout(resolve, 300));
  const codes = () => clients.map(({ closed }) => closed);
  await expect.poll(codes, { timeout: 1000, interval: 20 }).toEqual([change.code, change.code]);
  for (const client of clients) client.leave();
});

test('[R6] whoever may write now comes back by himself and writes', async () => {
  const paperId = await house.paper();
  const person = await house.person('guest');
  const [process] = processes;
  if (!process) throw new Error('no process');
  const client = openClient(process, person, paperId);
  await client.synced();
  await house.sql`update memberships set role = 'member' where person_id = ${person.id}`;
  await house.sql.begin((sql) => announceRights(sql, { personId: person.id }));
  await expect.poll(() => client.provider.wsconnected).toBe(false);
  await expect.poll(() => client.provider.synced).toBe(true);
  writeParagraph(client, 'Jetzt darf ich.');
  await expect.poll(client.allSaved).toBe(true);
  expect(client.closed).toBe(null);
  client.leave();
});
