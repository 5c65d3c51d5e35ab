import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { become, chooseAccount, type Account, type Become } from './account.ts';
import { makeFolder } from './make-folder.ts';
import { findPrograms } from './programs.ts';

/** A database cluster on disk, with all that is needed to run it. */
export interface Cluster {
  readonly data: string;
  readonly logFile: string;
  readonly password: string;
  readonly programs: string;
  readonly become: Become;
}

export const USER = 'eckpunkt';

/** The same order and case rules on every machine; `de-x-icu` is asked for where people look. */
const LOCALE = [
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C.UTF-8',
  '--encoding=UTF8',
];

/** Opens the cluster in the folder, making it first where there is none. */
export async function openCluster(folder: string): Promise<Cluster> {
  await makeFolder(folder);
  const account = chooseAccount(await stat(folder));
  await chmod(folder, 0o700);
  await give(folder, account);
  const programs = await findPrograms();
  const place: Place = { folder, programs, account, become: become(account, [folder, programs]) };
  const data = join(folder, 'data');
  if (!existsSync(data)) await create(place, data);
  return {
    data,
    logFile: join(folder, 'server.log'),
    password: await readFile(passwordFile(folder), 'utf8'),
    programs,
    become: place.become,
  };
}

interface Place {
  readonly folder: string;
  readonly programs: string;
  readonly account: Account | undefined;
  readonly become: Become;
}

/** The data get their name when they are complete: a start killed halfway leaves nothing. */
async function create(place: Place, data: string): Promise<void> {
  const half = `${data}.half`;
  await rm(half, { recursive: true, force: true });
  const pwfile = await makePassword(place);
  const { file, args, options } = place.become(join(place.programs, 'initdb'), [
    `--pgdata=${half}`,
    `--username=${USER}`,
    '--auth=scram-sha-256',
    `--pwfile=${pwfile}`,
    ...LOCALE,
  ]);
  await promisify(execFile)(file, args, { cwd: place.folder, ...options });
  await rename(half, data);
}

async function makePassword({ folder, account }: Place): Promise<string> {
  const file = passwordFile(folder);
  await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await give(file, account);
  return file;
}

const passwordFile = (folder: string) => join(folder, 'password');

async function give(path: string, account: Account | undefined): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
