import { randomUUID } from 'node:crypto';
import { emptyDraft, SCHEMA_VERSION } from '@eckpunkt/document';
import { serve, type ServerType } from '@hono/node-server';
import type { Sql } from 'postgres';
import type { WebSocketServer } from 'ws';
import { sessionsIn } from '../../server/src/accounts/sessions.ts';
import { createApp } from '../../server/src/app.ts';
import { connect } from '../../server/src/db/connect.ts';
import type { Host } from '../../server/src/host.ts';
import { openNodeRooms } from '../../server/src/live/node-rooms.ts';
import { webSocketServer } from '../../server/src/live/node-socket.ts';
import type { Rooms } from '../../server/src/live/rooms.ts';
import { seedDraft } from '../../server/src/live/seed.ts';
import { freshDatabase } from './database.ts';

/** Real rooms behind a real port, on a database of their own; everything else is left out. */
export interface LiveHouse {
  readonly sql: Sql;
  readonly databaseUrl: string;
  readonly groupId: string;
  /** One more process, as far as rooms can tell: own connections, own memory, same database. */
  process(databaseUrl?: string): Promise<LiveProcess>;
  /** Somebody with a session, in a role in the group. */
  person(role: 'chair' | 'member' | 'guest' | null): Promise<LivePerson>;
  /** A paper of the group; with a title and nothing else, unless it is given another text. */
  paper(update?: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

export interface LiveProcess {
  readonly url: string;
  readonly rooms: Rooms;
  /** Stops in order. */
  stop(): Promise<void>;
  /** Ends as if killed: nothing is flushed, nobody is told. */
  crash(): void;
}

export interface LivePerson {
  readonly id: string;
  readonly name: string;
  readonly sessionId: string;
  readonly cookie: string;
}

const PUBLIC_URL = 'http://127.0.0.1:3000';
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

export async function openLiveHouse(log: Host['log'] = quiet): Promise<LiveHouse> {
  const database = await freshDatabase();
  const { sql } = database;
  const clusterId = await insertId(
    sql`insert into clusters (name) values ('Ein Cluster') returning id`,
  );
  const groupId = await insertId(sql`
    insert into groups (cluster_id, kind, name) values (${clusterId}, 'working_group', 'AG')
    returning id`);
  const running: LiveProcess[] = [];
  const person = (role: 'chair' | 'member' | 'guest' | null) =>
    insertPerson(sql, clusterId, groupId, role);
  const author = await person('chair');
  return {
    sql,
    databaseUrl: database.url,
    groupId,
    person,
    paper: (update = emptyDraft({ title: 'Ein Papier' })) =>
      insertPaper(sql, clusterId, groupId, author.id, update),
    async process(databaseUrl = database.url) {
      const process = await startProcess(connect(databaseUrl), log);
      running.push(process);
      return process;
    },
    async close() {
      await Promise.all(running.map((process) => process.stop()));
      await database.close();
    },
  };
}

async function startProcess(sql: Sql, log: Host['log']): Promise<LiveProcess> {
  const clock = { now: () => new Date() };
  const rooms = await openNodeRooms({ sql, clock, log });
  const sockets = webSocketServer();
  const { server, port } = await listen(hostOver(sql, rooms, log), sockets);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await rooms.close();
    server.close();
    await sql.end({ timeout: 5 });
  };
  const crash = () => {
    // What it may still try comes to nothing: its line to the database is its test's to cut.
    stopped ??= Promise.resolve();
    server.close();
    for (const socket of sockets.clients) socket.terminate();
  };
  return { url: `ws://127.0.0.1:${port}`, rooms, stop: () => (stopped ??= stop()), crash };
}

const absent = () => Promise.reject(new Error('There is no such thing here'));

const hostOver = (sql: Sql, rooms: Rooms, log: Host['log']): Host => ({
  sql,
  rooms,
  log,
  press: { order: absent, close: absent },
  passwords: { hash: absent, verify: absent },
  clock: { now: () => new Date() },
  webApp: { shell: absent, file: absent, publicStylesheet: () => '' },
  settings: { publicUrl: PUBLIC_URL, mailFrom: 'Eckpunkt <no-reply@example.org>' },
  isMigrated: () => Promise.resolve(true),
});

const listen = (host: Host, sockets: WebSocketServer) =>
  new Promise<{ server: ServerType; port: number }>((resolve) => {
    const options = {
      fetch: createApp(host).fetch,
      hostname: '127.0.0.1',
      port: 0,
      websocket: { server: sockets },
    };
    const server = serve(options, ({ port }) => resolve({ server, port }));
  });

async function insertId(query: PromiseLike<readonly unknown[]>): Promise<string> {
  const [row] = (await query) as readonly { id: string }[];
  if (!row) throw new Error('Nothing was inserted');
  return row.id;
}

async function insertPerson(
  sql: Sql,
  clusterId: string,
  groupId: string,
  role: string | null,
): Promise<LivePerson> {
  const name = `Person ${randomUUID().slice(0, 8)}`;
  const id = await insertId(sql`
    insert into people (cluster_id, email, name, password_hash)
    values (${clusterId}, ${`${randomUUID()}@example.org`}, ${name}, 'none') returning id`);
  if (role)
    await sql`insert into memberships (group_id, person_id, role) values (${groupId}, ${id}, ${role})`;
  const sessions = sessionsIn(sql, PUBLIC_URL);
  const [cookie = ''] = (await sessions.start(id)).split(';');
  const sessionId = (await sessions.find(cookie))?.sessionId ?? '';
  return { id, name, sessionId, cookie };
}

async function insertPaper(
  sql: Sql,
  clusterId: string,
  groupId: string,
  authorId: string,
  update: Uint8Array,
) {
  return sql.begin(async (tx) => {
    const id = await insertId(tx`
      insert into papers (cluster_id, group_id, type, title, language, slug, created_by)
      values (${clusterId}, ${groupId}, 'white_paper', 'Ein Papier', 'de', ${randomUUID()}, ${authorId})
      returning id`);
    await seedDraft(tx, id, authorId, update);
    return id;
  });
}

export const liveSchema = String(SCHEMA_VERSION);
