import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process of this machine, as Linux shows it. */
export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  /** Its command line, or the title that it has given itself; parts are ended by NUL. */
  readonly title: string;
}

/** Waits for a process and gives its id within the same millisecond or two. */
export async function findProcess(fits: (one: ProcessEntry) => boolean): Promise<number> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await sleep(0)) {
    const found = processes().find(fits);
    if (found) return found.pid;
  }
  throw new Error('There is no such process');
}

const processes = (): readonly ProcessEntry[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(Boolean)
    .flatMap((pid) => entryOf(pid) ?? []);

function entryOf(pid: number): ProcessEntry | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const parent = Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
    return { pid, parent, title: readFileSync(`/proc/${pid}/cmdline`, 'utf8') };
  } catch {
    return null;
  }
}
