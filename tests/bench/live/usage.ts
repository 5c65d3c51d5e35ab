import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

const stat = (pid: number): string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((other) => other > 0 && parentOf(other) === pid);

function parentOf(pid: number): number {
  try {
    return Number(stat(pid)[1]);
  } catch {
    return 0;
  }
}

/** CPU seconds that a process and all below it have used, ended children included. */
export function cpuSeconds(pid: number): number {
  const fields = stat(pid);
  // utime, stime and, of children that have been waited for, cutime and cstime (proc(5), 14–17).
  const own = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
  const below = childrenOf(pid).reduce((sum, child) => sum + secondsOfChild(child), 0);
  return own / TICKS_PER_SECOND + below;
}

/** One that ends at this moment counts among its parent's ended children. */
function secondsOfChild(pid: number): number {
  try {
    return cpuSeconds(pid);
  } catch {
    return 0;
  }
}

/** Resident memory of one process in MB. */
export function residentMegabytes(pid: number): number {
  const kilobytes = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1];
  return Number(kilobytes) / 1024;
}
