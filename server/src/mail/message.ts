import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './transport.ts';

/**
 * A mail as nodemailer takes it. Names and addresses go in as objects and never as header text,
 * so that no name can become another recipient or another header. The same id in every attempt
 * lets a mailbox see that a mail which came twice is one.
 */
export const message = (mail: Mail, from: string): SendMailOptions => ({
  from,
  to: { name: mail.toName ?? '', address: mail.toAddress },
  subject: mail.subject,
  text: mail.text,
  ...(mail.html === null ? {} : { html: mail.html }),
  date: mail.createdAt,
  messageId: `<${mail.id}@${domainOf(from)}>`,
  textEncoding: 'quoted-printable',
  // Nobody's out-of-office note shall answer a machine (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated' },
  // Content is ours alone: nothing in a mail may make us read a file or fetch an address.
  disableFileAccess: true,
  disableUrlAccess: true,
});

const domainOf = (from: string) => /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
