import type { Sql } from 'postgres';
import type { Log } from '../host.ts';
import { RIGHTS_CHANNEL, RIGHTS_PATH } from '../live/rights.ts';
import type { Step } from './stop.ts';

const PATIENCE_MS = 5_000;

/**
 * Carries news of changed rights to an installation on Workers: what the administrator's shell
 * does to the database would otherwise be seen there only at the next minute's round.
 */
export async function carryRights(sql: Sql, log: Log, publicUrl: string): Promise<Step> {
  const carry = (scope: string) =>
    fetch(publicUrl + RIGHTS_PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: scope,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((error: unknown) => log.warn('rights.not-carried', { reason: String(error) }));
  const { unlisten } = await sql.listen(RIGHTS_CHANNEL, (scope) => void carry(scope));
  return { name: 'rights', end: unlisten };
}
