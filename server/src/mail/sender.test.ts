import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { postMail } from './outbox.ts';
import { type Sender, startSender } from './sender.ts';
import type { Mail } from './transport.ts';

let database: FreshDatabase;
let senders: Sender[];
let taken: Mail[];
let closed: number;

beforeEach(async () => {
  database = await freshDatabase();
  senders = [];
  taken = [];
  closed = 0;
});
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.close()));
  await database.close();
});

const silent = () => undefined;

async function start(deliver: (mail: Mail) => Promise<void>, now = () => new Date()) {
  const sender = await startSender({
    sql: database.sql,
    clock: { now },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    transport: {
      deliver,
      close: () => {
        closed += 1;
      },
    },
  });
  senders.push(sender);
  return sender;
}

const take = async (mail: Mail) => void taken.push(mail);

const post = (to: string, at = Date.now()) =>
  database.sql.begin((tx) => postMail(tx, { to, subject: 'Betreff', text: 'Text' }, new Date(at)));

test('a mail goes out within a second of its transaction', async () => {
  await start(take);
  await post('a@example.org');
  await vi.waitFor(() => expect(taken).toHaveLength(1), { timeout: 1000, interval: 20 });
});

test('what was posted while nobody was there goes out at the start', async () => {
  await post('a@example.org');
  await start(take);
  await vi.waitFor(() => expect(taken).toHaveLength(1), { timeout: 1000, interval: 20 });
});

test('what is posted while others are being delivered is not forgotten', async () => {
  await start(async (mail) => {
    await pause(5);
    await take(mail);
  });
  for (let n = 0; n < 40; n += 1) await post(`person${n}@example.org`);
  await vi.waitFor(() => expect(taken).toHaveLength(40), { timeout: 5000 });
});

test('a call that comes when a round has looked already makes another one follow', async () => {
  const begin = Date.now();
  let ahead = 0;
  let looks = 0;
  // The round that delivers the first mail asks for the time twice more, and finds nothing due.
  const now = () => {
    if (taken.length === 1 && looks++ === 2) ahead = 60_000;
    return new Date(begin + ahead);
  };
  await start(async (mail) => {
    if (taken.length === 0) await post('second@example.org', begin + 30_000);
    await pause(100);
    await take(mail);
  }, now);
  await post('first@example.org', begin);
  await vi.waitFor(() => expect(taken).toHaveLength(2), { timeout: 2000 });
});

test('after the connection to the database was cut, mails go out as before', async () => {
  await start(take);
  await database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await vi.waitFor(() => post('a@example.org'), { timeout: 5000, interval: 200 });
  await vi.waitFor(() => expect(taken.length).toBeGreaterThan(0), { timeout: 5000 });
});

test('two processes deliver each mail once', async () => {
  await start(take);
  await start(take);
  await Promise.all(Array.from({ length: 20 }, (_, n) => post(`person${n}@example.org`)));
  await vi.waitFor(() => expect(taken).toHaveLength(20), { timeout: 5000 });
  await pause(100);
  expect(taken).toHaveLength(20);
});

test('closing lets the mail in hand go out, and takes up no other', async () => {
  let release = silent as () => void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let inHand = 0;
  const sender = await start(async (mail) => {
    inHand += 1;
    await held;
    await take(mail);
  });
  await post('a@example.org');
  await post('b@example.org');
  await vi.waitFor(() => expect(inHand).toBe(1));
  const closing = sender.close();
  release();
  await closing;
  expect(taken).toHaveLength(1);
  expect(closed).toBe(1);
  const [left] = await database.sql`select count(*)::int as n from mails where text is not null`;
  expect(left?.['n']).toBe(1);
});
