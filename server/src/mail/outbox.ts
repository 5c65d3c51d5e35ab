import type { ISql } from 'postgres';

export interface NewMail {
  readonly to: string | { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** What it is about, so that `withdrawMails` finds it. */
  readonly topic?: string;
  /** When it is of no use any more; three days from now unless said otherwise. */
  readonly giveUpAt?: Date;
}

/** On this channel the sender hears of a new mail as soon as its transaction has committed. */
export const MAIL_CHANNEL = 'mail';

const THREE_DAYS = 3 * 24 * 60 * 60 * 1000;

/**
 * Posts a mail: it goes out if, and only if, the transaction commits, and then within a second
 * while the mail server takes it.
 */
export async function postMail(sql: ISql, mail: NewMail, now = new Date()) {
  const { email, name } = typeof mail.to === 'string' ? { email: mail.to, name: null } : mail.to;
  const giveUpAt = mail.giveUpAt ?? new Date(now.getTime() + THREE_DAYS);
  await sql`
    insert into mails (
      topic, to_address, to_name, subject, text, html, created_at, due_at, give_up_at
    ) values (
      ${mail.topic ?? null}, ${email}, ${name}, ${mail.subject}, ${mail.text},
      ${mail.html ?? null}, ${now}, ${now}, ${giveUpAt}
    )`;
  await sql`select pg_notify(${MAIL_CHANNEL}, '')`;
}

const waiting = (sql: ISql) => sql`delivered_at is null and failed_at is null`;

/** Takes back what has not gone out yet, because what it is about is over. */
export async function withdrawMails(sql: ISql, topic: string) {
  await sql`delete from mails where topic = ${topic} and ${waiting(sql)}`;
}

/** Takes back whatever waits for an address that shall get nothing more. */
export async function withdrawMailsTo(sql: ISql, address: string) {
  await sql`delete from mails where to_address = ${address} and ${waiting(sql)}`;
}
