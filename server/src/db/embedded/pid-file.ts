import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Does the server on this port say that it takes connections? (Line 4 and 8 of its pid file.) */
export async function isReady(data: string, port: number): Promise<boolean> {
  const lines = await pidFile(data);
  return lines[3] === String(port) && lines[7]?.trim() === 'ready';
}

/** The port of the server that runs on these data, if one does. */
export async function runningPort(data: string): Promise<number | undefined> {
  const [pid, , , port, , , , state] = await pidFile(data);
  const ready = pid !== undefined && state?.trim() === 'ready' && runs(pid, data);
  return ready ? Number(port) : undefined;
}

/**
 * After a kill or a reboot the pid file names a process that is gone, or, in a container, another
 * one that has got its number meanwhile. PostgreSQL then refuses to start: remove the file.
 */
export async function removeStalePidFile(data: string): Promise<void> {
  const pid = (await pidFile(data))[0];
  if (pid && !runs(pid, data)) await rm(join(data, 'postmaster.pid'), { force: true });
}

async function pidFile(data: string): Promise<readonly string[]> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  return text.split('\n');
}

/** Where there is no /proc, only PostgreSQL's own rules apply. */
function runs(pid: string, data: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return false;
  }
}
