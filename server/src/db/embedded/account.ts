import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The Unix account under which PostgreSQL runs, which refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whoever starts us as root gets PostgreSQL under the account that owns the folder already, or
 * else `postgres`, or else `nobody`. Undefined: we are no root, it runs as ourselves.
 */
export function chooseAccount(folderOwner: Account): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (folderOwner.uid !== 0) return { uid: folderOwner.uid, gid: folderOwner.gid };
  return find('postgres') ?? find('nobody') ?? { uid: 65534, gid: 65534 };
}

function find(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** A program to spawn: what `spawn` and `execFile` take, so that it runs under the account. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: Partial<Account>;
}

export type Become = (file: string, args: readonly string[]) => Command;

/**
 * How to run programs under the account, given the folders they need. Where one of these lies
 * behind a door closed to him (below root's home, in a `mktemp -d`), he gets root's way through
 * closed doors along; PostgreSQL looks at the account, not at capabilities.
 */
export function become(account: Account | undefined, folders: readonly string[]): Become {
  if (!account) return (file, args) => ({ file, args, options: {} });
  if (folders.every((folder) => mayEnter(folder, account)))
    return (file, args) => ({ file, args, options: account });
  const door = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const who = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups', ...door];
  return (file, args) => ({ file: 'setpriv', args: [...who, file, ...args], options: {} });
}

function mayEnter(folder: string, account: Account): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account }).status === 0;
}
