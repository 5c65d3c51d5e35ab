import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../tests/support/database.ts';
import { nodePasswords } from './accounts/passwords-node.ts';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await database.sql`insert into clusters (name) values ('BioCon Valley')`;
});
afterAll(() => database.close());

const PROGRAM = fileURLToPath(new URL('./admin.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function admin(words: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const environment = { DATABASE_URL: database.url, ...env };
    const child = execFile(
      process.execPath,
      [PROGRAM, ...words],
      { env: environment },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
    child.stdin?.end(input);
  });
}

test('without words it says what it can do', async () => {
  const { code, out } = await admin([]);
  expect(code).toBe(0);
  for (const name of [
    'migrate',
    'backup FILE',
    'restore FILE',
    'fsck',
    'user:create',
    'user:disable',
    'user:enable',
  ])
    expect(out).toContain(name);
});

test('each command explains itself without doing anything', async () => {
  const { code, out } = await admin(['user:create', '--help'], '', { DATABASE_URL: 'nonsense' });
  expect(code).toBe(0);
  expect(out).toContain('--password-stdin');
});

test.each([
  [['sing'], 'There is no command sing'],
  [['backup'], 'expected backup FILE'],
  [['user:create', 'nobody', 'Name'], 'EMAIL'],
])('%j is said wrong: 2', async (words, why) => {
  const { code, out, err } = await admin(words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(why);
});

test('makes an account, with a password of its own making or a given one', async () => {
  const made = await admin(['user:create', 'Eva@Example.org', 'Eva Weiß', '--office', '--json']);
  expect(made.code).toBe(0);
  const answer = JSON.parse(made.out);
  expect(answer).toMatchObject({ done: true, email: 'eva@example.org', office: true });
  expect(await passwordFits('eva@example.org', answer.password)).toBe(true);

  const words = ['user:create', 'udo@example.org', 'Udo', '--password-stdin', '--json'];
  const given = await admin(words, 'ein langes Passwort\n');
  expect(JSON.parse(given.out)).not.toHaveProperty('password');
  expect(await passwordFits('udo@example.org', 'ein langes Passwort')).toBe(true);

  const again = await admin(['user:create', 'udo@example.org', 'Udo', '--json']);
  expect(again.code).toBe(1);
  expect(JSON.parse(again.out)).toMatchObject({ done: false, error: expect.any(String) });
});

async function passwordFits(email: string, password: string) {
  const [row] = await database.sql<{ hash: string }[]>`
    select password_hash as hash from people where email = ${email}`;
  return nodePasswords().verify(row?.hash ?? '', password);
}

const isOpen = async (email: string) => {
  const rows =
    await database.sql`select from people where email = ${email} and disabled_at is null`;
  return rows.length === 1;
};

test('closes an account and opens it again, and says so where there is none', async () => {
  await admin(['user:create', 'weg@example.org', 'Weg']);
  expect((await admin(['user:disable', 'weg@example.org'])).code).toBe(0);
  expect(await isOpen('weg@example.org')).toBe(false);
  expect((await admin(['user:enable', 'Weg@example.org'])).code).toBe(0);
  expect(await isOpen('weg@example.org')).toBe(true);
  for (const name of ['user:disable', 'user:enable']) {
    const missing = await admin([name, 'nobody@example.org']);
    expect(missing).toMatchObject({
      code: 1,
      err: 'There is no account for nobody@example.org.\n',
    });
  }
});

test('fsck names each damage, and ends with 0 only where there is none', async () => {
  const clean = await admin(['fsck', '--json']);
  expect(clean.code).toBe(0);
  expect(JSON.parse(clean.out)).toMatchObject({ done: true, clean: true, damages: [] });

  await database.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update clusters set language = 'en'`;
  });
  const told = await admin(['fsck']);
  expect(told).toMatchObject({ code: 1, out: expect.stringMatching(/^changed: clusters \S+: /) });
  const { clean: isClean, damages } = JSON.parse((await admin(['fsck', '--json'])).out);
  expect({ isClean, damages }).toMatchObject({ isClean: false, damages: [{ kind: 'changed' }] });
  await database.sql`update clusters set seal = null`;
});

test('works on the embedded database as well, and leaves it stopped', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'eckpunkt-admin-'));
  const env = { DATABASE_URL: '', DATA_DIR: dataDir };
  const first = await admin(['migrate', '--json'], '', env);
  expect(JSON.parse(first.out).applied).toContain('0001_core.sql');
  const second = await admin(['migrate'], '', env);
  expect(second).toMatchObject({ code: 0, out: 'It was up to date.\n' });
  await rm(dataDir, { recursive: true });
});

test('a setting that cannot be used is named', async () => {
  const { code, err } = await admin(['migrate'], '', { DATABASE_URL: 'nonsense' });
  expect(code).toBe(1);
  expect(err).toMatch(/^DATABASE_URL cannot be used/);
});
