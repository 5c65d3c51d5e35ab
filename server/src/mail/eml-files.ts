import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Log } from '../host.ts';
import { headed } from './message.ts';
import type { Mail, MailTransport } from './transport.ts';

/** In the order in which they were posted, and the same name for the same mail. */
const fileName = ({ id, createdAt }: Mail) =>
  `${createdAt.toISOString().replace(/[:.]/g, '-')}-${id}.eml`;

/**
 * The text as it is and not in an encoding for the wire: whoever tries us out without a mail
 * server opens the file in an editor, and copies the link from there.
 */
const readableText = (text: string) => ({
  raw: `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`,
});

const readable = (mail: Mail, from: string): SendMailOptions => ({
  ...headed(mail, from),
  alternatives: [
    readableText(mail.text),
    ...(mail.html === null ? [] : [{ content: mail.html, contentType: 'text/html' }]),
  ],
});

/** Readers of the folder never see half a mail; and nobody but us reads the links in it. */
async function writeWhole(path: string, bytes: Buffer) {
  const draft = `${path}.part`;
  await writeFile(draft, bytes, { mode: 0o600 });
  await rename(draft, path);
}

/** Writes mails into a folder, for an installation that has no mail server yet. */
export function emlFiles(folder: string, from: string, log: Log): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async deliver(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { message: bytes } = await composer.sendMail(readable(mail, from));
      if (!Buffer.isBuffer(bytes)) throw new Error('The mail was not composed in memory');
      const path = join(folder, fileName(mail));
      await writeWhole(path, bytes);
      log.info('mail.written', { path });
    },
    close: () => composer.close(),
  };
}
