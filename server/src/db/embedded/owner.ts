import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A name that means nothing to PostgreSQL: it notes it with the others in `postmaster.opts`. */
const OWNER = 'eckpunkt.owner';

/** The setting by which a server on these data says whose it is. */
export const ownedByUs = () => ({ [OWNER]: process.pid });

/**
 * Is the server that was last started on these data another process's, and does that live? If it
 * does not, its server is about to end.
 */
export async function heldByAnother(data: string): Promise<boolean> {
  const options = await readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => '');
  const pid = Number(new RegExp(`"${OWNER}=(\\d+)"`).exec(options)?.[1]);
  return pid > 0 && pid !== process.pid && lives(pid);
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is somebody else's, and lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
