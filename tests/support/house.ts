import type { Sql } from 'postgres';
import { createApp } from '../../server/src/app.ts';
import { sessionsIn } from '../../server/src/accounts/sessions.ts';
import { openNodeEngraver } from '../../server/src/figures/node-engraver.ts';
import type { Host } from '../../server/src/host.ts';
import { openNodeRooms } from '../../server/src/live/node-rooms.ts';
import { orderJobs } from '../../server/src/press/jobs.ts';
import { openNodeSourceReader } from '../../server/src/papers/node-source-reader.ts';
import { openNodeReader } from '../../server/src/press/node-reader.ts';
import { freshDatabase } from './database.ts';
import { arrangePeople } from './house-people.ts';
import { Visitor } from './visitor.ts';

const PUBLIC_URL = 'http://127.0.0.1:3000';

/** Everybody who can stand in some relation to a paper of `group`. */
export interface House {
  readonly host: Host;
  readonly sql: Sql;
  readonly clusterId: string;
  readonly group: string;
  readonly otherGroup: string;
  readonly foreignGroup: string;
  readonly people: Readonly<Record<PersonName, HousePerson>>;
  /** Somebody who is not signed in. */
  readonly anybody: Visitor;
  /** Sets the application's clock. */
  setClock(at: string): void;
  close(): Promise<void>;
}

export interface HousePerson {
  readonly id: string;
  readonly browser: Visitor;
}

const names = ['office', 'chair', 'member', 'guest', 'invited', 'neighbour', 'foreigner'] as const;
/**
 * `guest` is one in the group, `invited` only to papers that a test names, `neighbour` chairs the
 * other group of the cluster, `foreigner` is the office of another cluster.
 */
export type PersonName = (typeof names)[number];

/**
 * The whole application over a database of its own, with people in it. Its press takes orders, but
 * makes nothing.
 */
export async function openHouse(): Promise<House> {
  const database = await freshDatabase();
  const { sql } = database;
  let now = new Date('2026-03-12T10:00:00Z');
  const host = await hostOver(sql, () => now);
  const app = createApp(host);
  const arranged = await arrangePeople(sql);
  const anybody = new Visitor((request) => app.fetch(request), PUBLIC_URL);
  const signIn = async (id: string): Promise<HousePerson> => {
    const [cookie = ''] = (await sessionsIn(sql, PUBLIC_URL).start(id)).split(';');
    return {
      id,
      browser: new Visitor((request) => app.fetch(withCookie(request, cookie)), PUBLIC_URL),
    };
  };
  const people = await Promise.all(
    names.map(async (name) => [name, await signIn(arranged.ids[name])] as const),
  );
  return {
    ...arranged,
    host,
    sql,
    anybody,
    people: Object.fromEntries(people) as Record<PersonName, HousePerson>,
    setClock: (at) => {
      now = new Date(at);
    },
    async close() {
      host.reader?.close();
      host.sourceReader?.close();
      host.engraver?.close();
      await host.rooms.close();
      await database.close();
    },
  };
}

function withCookie(request: Request, cookie: string): Request {
  request.headers.set('Cookie', cookie);
  return request;
}

const log: Host['log'] = {
  debug() {},
  info() {},
  warn() {},
  // A failure that a test did not expect must be seen, whatever the answer was.
  error: (event, fields) => console.error(event, fields),
};

async function hostOver(sql: Sql, now: () => Date): Promise<Host> {
  const clock = { now };
  return {
    sql,
    clock,
    log,
    rooms: await openNodeRooms({ sql, clock, log }),
    reader: openNodeReader({ log }),
    sourceReader: openNodeSourceReader({ log }),
    engraver: openNodeEngraver({ log }),
    press: {
      order: (publicationId, formats) => orderJobs(sql, publicationId, formats),
      close: () => Promise.resolve(),
    },
    passwords: { hash: () => Promise.resolve('none'), verify: () => Promise.resolve(false) },
    webApp: {
      shell: () => Promise.resolve(''),
      file: () => Promise.resolve(null),
      publicStylesheet: () => '/assets/public.css',
    },
    settings: { publicUrl: PUBLIC_URL, mailFrom: 'Eckpunkt <no-reply@example.org>' },
    isMigrated: () => Promise.resolve(true),
  };
}
