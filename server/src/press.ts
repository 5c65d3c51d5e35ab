import { prepareSetupToken } from './accounts/setup-token.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './node/database.ts';
import { jsonLog } from './node/log.ts';
import { openPostAndPress } from './node/post-and-press.ts';
import { carryRights } from './node/rights-messenger.ts';
import { readSettings } from './node/settings.ts';
import { stopInOrder, type Step } from './node/stop.ts';

/**
 * The third rim: a process without HTTP that makes the files and sends the mails of a database,
 * and listens to it. An installation on Workers has one, since none of that can be done there.
 */
async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const log = jsonLog(settings.logLevel, (line) => process.stderr.write(`${line}\n`));
  const running: Step[] = [];
  stopInOrder(log, () => running.toReversed());
  const database = await openDatabase(settings, log);
  running.push({ name: 'database', end: database.close });
  await migrate(database.sql);
  const token = await prepareSetupToken(database.sql, settings.setupToken);
  if (token !== null) process.stdout.write(`Setup token (shown this once): ${token}\n`);
  running.push(...(await openPostAndPress(settings, log, database)));
  running.push(await carryRights(database.sql, log, settings.publicUrl));
  process.stdout.write('Eckpunkt press ready\n');
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
