import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Log } from '../host.ts';
import { message } from './message.ts';
import type { Mail, MailTransport } from './transport.ts';

/** In the order in which they were posted, and the same name for the same mail. */
const fileName = ({ id, createdAt }: Mail) =>
  `${createdAt.toISOString().replace(/[:.]/g, '-')}-${id}.eml`;

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
      const { message: bytes } = await composer.sendMail(message(mail, from));
      if (!Buffer.isBuffer(bytes)) throw new Error('The mail was not composed in memory');
      const path = join(folder, fileName(mail));
      await writeWhole(path, bytes);
      log.info('mail.written', { path });
    },
    close: () => composer.close(),
  };
}
