import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sql } from 'postgres';
import { nodePasswords } from './accounts/passwords-node.ts';
import { freePort } from './db/embedded/free-port.ts';
import { isMigrated, migrate } from './db/migrate.ts';
import { openNodeEngraver } from './figures/node-engraver.ts';
import type { Host, Log } from './host.ts';
import { openNodeRooms } from './live/node-rooms.ts';
import { readCommandLine } from './node/command-line.ts';
import { openDatabase } from './node/database.ts';
import { firstStart } from './node/first-start.ts';
import { jsonLog } from './node/log.ts';
import { openPostAndPress } from './node/post-and-press.ts';
import { carryRights } from './node/rights-messenger.ts';
import { readSettings, type Settings } from './node/settings.ts';
import { stopInOrder, type Step } from './node/stop.ts';
import { webAppIn } from './node/web-app.ts';
import { orderJobs } from './press/jobs.ts';
import { environmentOf, startWorkerd } from './worker/dev/workerd.ts';

const WEB_APP = fileURLToPath(new URL('../../editor/dist', import.meta.url));

/** The whole of a Workers installation on one machine: database, press and post, and workerd. */
async function start(settings: Settings, demo: boolean): Promise<void> {
  const log = jsonLog(settings.logLevel, (line) => process.stderr.write(`${line}\n`));
  const running: Step[] = [];
  stopInOrder(log, () => running.toReversed());

  const database = await openDatabase(settings, log);
  running.push({ name: 'database', end: database.close });
  await migrate(database.sql);
  const lines = await prepare(settings, log, database.sql, demo);
  running.push(...(await openPostAndPress(settings, log, database)));

  const folder = join(settings.dataDir, 'workerd');
  await mkdir(folder, { recursive: true });
  const workerd = await startWorkerd(
    { ...settings, folder },
    { ...process.env, ...environmentOf(database.url) },
  );
  running.push({ name: 'workerd', end: () => workerd.dispose() });
  running.push(await carryRights(database.sql, log, settings.publicUrl));

  for (const line of lines) process.stdout.write(`${line}\n`);
  process.stdout.write(`Eckpunkt ready at ${settings.publicUrl}\n`);
}

/** What a first start does, with rooms of our own: nobody else is there yet. */
async function prepare(settings: Settings, log: Log, sql: Sql, demo: boolean) {
  const clock = { now: () => new Date() };
  const rooms = await openNodeRooms({ sql, clock, log });
  const engraver = openNodeEngraver({ log });
  const host: Host = {
    sql,
    rooms,
    press: { order: (...order) => orderJobs(sql, ...order), close: () => Promise.resolve() },
    passwords: nodePasswords(),
    clock,
    log,
    engraver,
    webApp: await webAppIn(WEB_APP),
    settings,
    isMigrated: () => isMigrated(sql),
  };
  const lines = await firstStart(host, { demo, setupToken: settings.setupToken });
  engraver.close();
  await rooms.close();
  return lines;
}

/** PORT=0 stands for any free port; it must be known before the public address is. */
async function environment(): Promise<Readonly<Record<string, string | undefined>>> {
  if (process.env['PORT'] !== '0') return process.env;
  return { ...process.env, PORT: String(await freePort()) };
}

async function main(): Promise<void> {
  const { demo } = readCommandLine(process.argv.slice(2));
  await start(readSettings(await environment()), demo);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
