import { join } from 'node:path';
import type { Log } from '../host.ts';
import { emlFiles } from '../mail/eml-files.ts';
import { smtpTransport } from '../mail/smtp.ts';
import type { MailTransport } from '../mail/transport.ts';
import type { Settings } from './settings.ts';

/** Mails go to the mail server of SMTP_URL; without one they are written into a folder. */
export function mailTransport(settings: Settings, log: Log): MailTransport {
  if (settings.smtpUrl) return smtpTransport(settings.smtpUrl, settings.mailFrom);
  const folder = join(settings.dataDir, 'mail');
  log.warn('mail.kept', { folder, reason: 'SMTP_URL is not set: mails are written to files' });
  return emlFiles(folder, settings.mailFrom, log);
}
