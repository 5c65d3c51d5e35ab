import type { Sql } from 'postgres';
import type { Host } from '../host.ts';
import type { Mail, MailTransport } from './transport.ts';

export interface Delivering extends Pick<Host, 'clock' | 'log'> {
  readonly sql: Sql;
  readonly transport: MailTransport;
}

interface Claimed extends Mail {
  readonly attempts: number;
}

const MINUTE = 60 * 1000;
/** Longer than any transport takes; then another process may take a mail over. */
const LEASE = 2 * MINUTE;
const LONGEST_PAUSE = 60 * MINUTE;

const later = (now: Date, ms: number) => new Date(now.getTime() + ms);

/** A minute, two, four … an hour. */
const pauseAfter = (attempts: number) => Math.min(MINUTE * 2 ** (attempts - 1), LONGEST_PAUSE);

/**
 * Takes the mail that has waited longest, for the length of a lease. No transaction stays open
 * while the mail server thinks; and processes that look at the same moment take different mails.
 */
async function claim({ sql, clock }: Delivering): Promise<Claimed | null> {
  const now = clock.now();
  const [mail] = await sql<Claimed[]>`
    update mails set due_at = ${later(now, LEASE)}, attempts = attempts + 1
    where id = (
      select id from mails
      where delivered_at is null and failed_at is null and due_at <= ${now} and give_up_at > ${now}
      order by due_at, created_at limit 1 for update skip locked
    )
    returning id, to_address as "toAddress", to_name as "toName", subject, text, html,
      created_at as "createdAt", attempts`;
  return mail ?? null;
}

const markDelivered = (sql: Sql, id: string, at: Date) => sql`
  update mails set delivered_at = ${at}, text = null, html = null where id = ${id}`;

const markLater = (sql: Sql, id: string, dueAt: Date) => sql`
  update mails set due_at = ${dueAt} where id = ${id}`;

/** A mail that nobody took is not kept either: it may hold a link that still signs somebody in. */
async function giveUp({ sql, clock, log }: Delivering) {
  const now = clock.now();
  const mails = await sql<{ id: string; attempts: number }[]>`
    update mails set failed_at = ${now}, text = null, html = null
    where delivered_at is null and failed_at is null and give_up_at <= ${now}
    returning id, attempts`;
  for (const { id, attempts } of mails) log.error('mail.given-up', { id, attempts });
}

const THIRTY_DAYS = 30 * 24 * 60 * MINUTE;

/** Who got mail when is nobody's business for longer than it takes to look into a complaint. */
const forgetOld = ({ sql, clock }: Delivering) => sql`
  delete from mails
  where coalesce(delivered_at, failed_at) < ${later(clock.now(), -THIRTY_DAYS)}`;

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function deliverOne(given: Delivering, mail: Claimed) {
  const { sql, clock, log, transport } = given;
  try {
    await transport.deliver(mail);
  } catch (error) {
    const dueAt = later(clock.now(), pauseAfter(mail.attempts));
    log.warn('mail.refused', { id: mail.id, attempts: mail.attempts, reason: reasonOf(error) });
    await markLater(sql, mail.id, dueAt);
    return;
  }
  await markDelivered(sql, mail.id, clock.now());
}

/** Delivers the mails that are due, one after the other, until there is none or `stop` says so. */
export async function deliverDue(given: Delivering, stop: () => boolean = () => false) {
  await giveUp(given);
  await forgetOld(given);
  while (!stop()) {
    const mail = await claim(given);
    if (!mail) return;
    await deliverOne(given, mail);
  }
}
