import { type Delivering, deliverDue } from './deliver.ts';
import { MAIL_CHANNEL } from './outbox.ts';

/** Finds what became due while nobody called: retries, and what another process left behind. */
const POLL = 20_000;

export interface Sender {
  /** Lets the mail in hand go out, and takes up no other. */
  close(): Promise<void>;
}

/**
 * Delivers mails as they are posted, by any process on this database. One round runs at a time; a
 * call during a round makes another one follow, since the round may have looked already.
 */
export async function startSender(given: Delivering): Promise<Sender> {
  let round: Promise<void> | null = null;
  let called = false;
  let closed = false;

  const runRound = async () => {
    called = false;
    try {
      await deliverDue(given, () => closed);
    } catch (error) {
      given.log.warn('mail.round-failed', { reason: String(error) });
    }
    round = null;
    if (called) wake();
  };

  const wake = () => {
    called = true;
    if (!closed) round ??= runRound();
  };

  const timer = setInterval(wake, POLL);
  const subscription = await given.sql.listen(MAIL_CHANNEL, wake, wake);
  return {
    async close() {
      closed = true;
      clearInterval(timer);
      await subscription.unlisten().catch(() => undefined);
      await round;
      given.transport.close();
    },
  };
}
