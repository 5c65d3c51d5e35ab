import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import type { RunningNode } from './start-node.ts';

const PATIENCE_MS = 10_000;

/** The newest mail to this address, once it has been written. */
export async function mailTo(node: Pick<RunningNode, 'dataDir'>, address: string): Promise<Email> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const mail = (await mails(node)).findLast((one) => isTo(one, address));
    if (mail) return mail;
    await sleep(50);
  }
  throw new Error(`No mail to ${address} came.`);
}

/** All mails, the newest last: the names of the files sort by time. */
export async function mails({ dataDir }: Pick<RunningNode, 'dataDir'>): Promise<Email[]> {
  const folder = join(dataDir, 'mail');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
  const texts = names.toSorted().map((name) => readFile(join(folder, name)));
  return Promise.all((await Promise.all(texts)).map((text) => PostalMime.parse(text)));
}

const isTo = (mail: Email, address: string) =>
  (mail.to ?? []).some((to) => to.address?.toLowerCase() === address.toLowerCase());

/** The secret in the link of a mail. */
export function tokenIn(mail: Email): string {
  const token = /[?&]token=([\w-]+)/.exec(mail.text ?? '')?.[1];
  if (!token) throw new Error(`The mail "${mail.subject}" has no link with a token.`);
  return token;
}
