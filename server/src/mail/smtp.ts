import { createTransport } from 'nodemailer';
import { message } from './message.ts';
import type { MailTransport } from './transport.ts';

const SECONDS = 1000;

/** Hands mails to the mail server of SMTP_URL (`smtps://user:password@host:465`). */
export function smtpTransport(url: string, from: string): MailTransport {
  const transporter = createTransport({
    url,
    connectionTimeout: 15 * SECONDS,
    greetingTimeout: 15 * SECONDS,
    socketTimeout: 30 * SECONDS,
  });
  return {
    async deliver(mail) {
      await transporter.sendMail(message(mail, from));
    },
    close: () => transporter.close(),
  };
}
