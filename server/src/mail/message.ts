import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './transport.ts';

/**
 * A mail without its text, as nodemailer takes it. Names and addresses go in as objects and never
 * as header text, so that no name can become another recipient or another header. The same id in
 * every attempt lets a mailbox see that a mail which came twice is one.
 */
export const headed = (mail: Mail, from: string): SendMailOptions => ({
  from,
  to: { name: mail.toName ?? '', address: mail.toAddress },
  subject: mail.subject,
  date: mail.createdAt,
  messageId: `<${mail.id}@${domainOf(from)}>`,
  // Nobody's out-of-office note shall answer a machine (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated' },
  // Content is ours alone: nothing in a mail may make us read a file or fetch an address.
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** A whole mail, encoded so that every mail server on the way passes it on unharmed. */
export const message = (mail: Mail, from: string): SendMailOptions => ({
  ...headed(mail, from),
  text: mail.text,
  ...(mail.html === null ? {} : { html: mail.html }),
  textEncoding: 'quoted-printable',
});

const domainOf = (from: string) => /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
