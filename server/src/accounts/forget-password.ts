import type { Host } from '../host.ts';
import { Refusal } from '../http/refusal.ts';
import { postMail } from '../mail/outbox.ts';
import { passwordReset } from './letters.ts';
import { accountByEmail } from './queries.ts';
import { insertReset } from './reset-queries.ts';
import { hashToken, newToken } from './tokens.ts';
import { countTry, keysOf } from './tries.ts';

const HOUR = 60 * 60 * 1000;

type Needs = Pick<Host, 'sql' | 'clock' | 'settings'>;

async function sendLink(host: Needs, email: string) {
  const account = await accountByEmail(host.sql, email);
  if (!account) return;
  const token = newToken();
  const now = host.clock.now();
  const expiresAt = new Date(now.getTime() + HOUR);
  await host.sql.begin(async (sql) => {
    await insertReset(sql, { tokenHash: hashToken(token), personId: account.id, now, expiresAt });
    await postMail(sql, passwordReset(account, host.settings.publicUrl, token, expiresAt), now);
  });
}

/**
 * Mails a link that sets a new password, if there is such an account. Whoever asks learns nothing
 * of that; asking too often sends nothing more, and says nothing of it either.
 */
export async function forgetPassword(host: Needs, email: string, address: string): Promise<void> {
  const attempt = await countTry(host, keysOf('reset', email, address));
  if (attempt instanceof Refusal) return;
  // There is nothing to get right here: every request counts.
  await attempt.failed();
  await sendLink(host, email);
}
