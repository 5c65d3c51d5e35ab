import type { Sql } from 'postgres';
import { nodePasswords } from '../../server/src/accounts/passwords-node.ts';
import { prepareSetupToken } from '../../server/src/accounts/setup-token.ts';
import { createApp } from '../../server/src/app.ts';
import type { Host, HostSettings } from '../../server/src/host.ts';
import { freshDatabase } from './database.ts';
import { Visitor } from './visitor.ts';

export const SETUP_TOKEN = 'the-token-of-this-test';
export const PASSWORD = 'drei Enten im Regen';

export interface TestApp {
  readonly host: Host;
  readonly sql: Sql;
  readonly app: ReturnType<typeof createApp>;
  /** Moves the clock of the application ahead. */
  later(ms: number): void;
  visitor(): Visitor;
  close(): Promise<void>;
}

const absent = (what: string) => () => Promise.reject(new Error(`There is no ${what} here`));

/** The whole application over a database of its own, without rooms, press or a built editor. */
export async function startApp(settings: Partial<HostSettings> = {}): Promise<TestApp> {
  const database = await freshDatabase();
  let ahead = 0;
  const host: Host = {
    sql: database.sql,
    rooms: {
      standingAt: absent('room'),
      enter: absent('room'),
      read: absent('room'),
      write: absent('room'),
      close: () => Promise.resolve(),
    },
    press: { order: absent('press'), close: () => Promise.resolve() },
    passwords: nodePasswords({ memory: 8, passes: 1, lanes: 1 }),
    clock: { now: () => new Date(Date.now() + ahead) },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    webApp: {
      shell: () => Promise.resolve(''),
      file: () => Promise.resolve(null),
      publicStylesheet: () => '',
    },
    settings: {
      publicUrl: 'http://127.0.0.1:3000',
      mailFrom: 'Eckpunkt <no-reply@example.org>',
      ...settings,
    },
    isMigrated: () => Promise.resolve(true),
  };
  const app = createApp(host);
  await prepareSetupToken(database.sql, SETUP_TOKEN);
  return {
    host,
    sql: database.sql,
    app,
    later: (ms) => {
      ahead += ms;
    },
    visitor: () => new Visitor((request) => app.fetch(request), host.settings.publicUrl),
    close: () => database.close(),
  };
}

/** Sets the installation up, and gives the office's browser. */
export async function setUpOffice(test: TestApp): Promise<Visitor> {
  const visitor = test.visitor();
  await visitor.post('/api/setup', {
    token: SETUP_TOKEN,
    cluster: { name: 'BioCon Valley' },
    person: { name: 'Grete Amt', email: 'office@example.org', password: PASSWORD },
  });
  return visitor;
}
