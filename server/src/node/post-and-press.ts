import type { Log } from '../host.ts';
import { startSender } from '../mail/sender.ts';
import { openNodePress } from '../press/node-press.ts';
import type { Database } from './database.ts';
import { mailTransport } from './mail.ts';
import type { Settings } from './settings.ts';
import type { Step } from './stop.ts';

/** Takes up the mails and the files that are waiting in a database; gives what is to be ended. */
export async function openPostAndPress(
  settings: Settings,
  log: Log,
  { sql }: Database,
): Promise<readonly Step[]> {
  const clock = { now: () => new Date() };
  const transport = mailTransport(settings, log);
  const sender = await startSender({ sql, clock, log, transport });
  const press = await openNodePress({ sql, log });
  return [
    { name: 'mail', end: () => sender.close() },
    { name: 'press', end: () => press.close() },
  ];
}
