import type { Sql } from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../../tests/support/database.ts';
import { deliverDue, type Delivering } from './deliver.ts';
import { postMail, withdrawMails, withdrawMailsTo } from './outbox.ts';
import type { Mail } from './transport.ts';

let database: FreshDatabase;
let sql: Sql;
let ahead: number;
let taken: Mail[];
let refusing: Error | null;
let logged: [string, unknown][];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const start = new Date('2030-01-01T12:00:00Z');
const now = () => new Date(start.getTime() + ahead);

beforeEach(async () => {
  database = await freshDatabase();
  sql = database.sql;
  ahead = 0;
  taken = [];
  logged = [];
  refusing = null;
});
afterEach(() => database.close());

const log = (event: string, fields?: unknown) => void logged.push([event, fields]);

const given = (): Delivering => ({
  sql,
  clock: { now },
  log: { debug: log, info: log, warn: log, error: log },
  transport: {
    async deliver(mail) {
      if (refusing) throw refusing;
      taken.push(mail);
    },
    close: () => undefined,
  },
});

const mail = { to: 'a@example.org', subject: 'Betreff', text: 'Text', html: '<p>Text' };
const post = (more: object = {}) => sql.begin((tx) => postMail(tx, { ...mail, ...more }, now()));
const rows = () => sql`select * from mails`;

test('delivers a mail once, and erases its text', async () => {
  await post({ to: { name: 'Ada', email: 'a@example.org' } });
  await deliverDue(given());
  await deliverDue(given());
  expect(taken).toMatchObject([
    { toAddress: 'a@example.org', toName: 'Ada', subject: 'Betreff', text: 'Text' },
  ]);
  expect(await rows()).toMatchObject([{ text: null, html: null, delivered_at: now() }]);
});

test('a mail of a transaction that fails is never sent', async () => {
  const failing = sql.begin(async (tx) => {
    await postMail(tx, mail, now());
    throw new Error('not so');
  });
  await expect(failing).rejects.toThrow('not so');
  await deliverDue(given());
  expect(taken).toEqual([]);
});

test('several processes share the work, and no mail goes out twice', async () => {
  for (let n = 0; n < 30; n += 1) await post({ to: `person${n}@example.org` });
  await Promise.all([deliverDue(given()), deliverDue(given()), deliverDue(given())]);
  expect(new Set(taken.map((one) => one.toAddress)).size).toBe(30);
  expect(taken).toHaveLength(30);
});

test('a mail that another process is just taking is left to it, without waiting', async () => {
  await post({ to: 'first@example.org' });
  ahead = 1000;
  await post({ to: 'second@example.org' });
  await sql.begin(async (tx) => {
    await tx`select from mails where to_address = 'first@example.org' for update`;
    await deliverDue(given());
  });
  expect(taken.map((one) => one.toAddress)).toEqual(['second@example.org']);
});

test('tries again, later and later, until it is taken', async () => {
  refusing = new Error('451 try again');
  await post();
  const tried: number[] = [];
  for (ahead = 0; ahead < 3 * 60 * MINUTE; ahead += MINUTE) {
    const before = logged.length;
    await deliverDue(given());
    if (logged.length > before) tried.push(ahead / MINUTE);
  }
  expect(tried).toEqual([0, 1, 3, 7, 15, 31, 63, 123]);
  refusing = null;
  ahead += 60 * MINUTE;
  await deliverDue(given());
  expect(taken).toHaveLength(1);
});

test('a mail that is refused does not hold up the others', async () => {
  await post({ to: 'first@example.org' });
  await post({ to: 'second@example.org' });
  const delivering = given();
  const { deliver } = delivering.transport;
  delivering.transport.deliver = (one) =>
    one.toAddress.startsWith('first') ? Promise.reject(new Error('550')) : deliver(one);
  await deliverDue(delivering);
  expect(taken.map((one) => one.toAddress)).toEqual(['second@example.org']);
});

test('gives up after three days, says so, and erases the text', async () => {
  refusing = new Error('550 no such mailbox');
  await post();
  ahead = 3 * DAY;
  await deliverDue(given());
  expect(logged.at(-1)?.[0]).toBe('mail.given-up');
  expect(await rows()).toMatchObject([{ text: null, html: null, failed_at: now() }]);
  refusing = null;
  await deliverDue(given());
  expect(taken).toEqual([]);
});

test('a mail that is of no use any more is not sent late', async () => {
  await post({ giveUpAt: new Date(start.getTime() + 60 * MINUTE) });
  ahead = 60 * MINUTE;
  await deliverDue(given());
  expect(taken).toEqual([]);
});

test('a mail that a dead process had in hand goes out after a while', async () => {
  await post();
  const dying = given();
  dying.transport.deliver = () => new Promise(() => undefined);
  void deliverDue(dying);
  while ((await sql`select from mails where attempts = 1`).length === 0);
  await deliverDue(given());
  expect(taken).toEqual([]);
  ahead = 2 * MINUTE;
  await deliverDue(given());
  expect(taken).toHaveLength(1);
});

test('what is withdrawn is not sent; what has gone out stays known', async () => {
  await post({ topic: 'invitation:1' });
  await deliverDue(given());
  await post({ topic: 'invitation:1' });
  await post({ topic: 'invitation:2' });
  await post({ to: 'b@example.org' });
  await withdrawMails(sql, 'invitation:1');
  await withdrawMailsTo(sql, 'b@example.org');
  await deliverDue(given());
  expect(taken).toHaveLength(2);
  expect(await rows()).toHaveLength(2);
});

test('a month later nothing is left of a mail', async () => {
  await post();
  await deliverDue(given());
  ahead = 31 * DAY;
  await deliverDue(given());
  expect(await rows()).toHaveLength(0);
});

test('no text of a mail gets into the log', async () => {
  refusing = new Error('451');
  await post({ text: 'geheimer Link' });
  await deliverDue(given());
  expect(JSON.stringify(logged)).not.toContain('geheimer');
});
