import { fileURLToPath } from 'node:url';
import { nodePasswords } from './accounts/passwords-node.ts';
import { createApp } from './app.ts';
import { freePort } from './db/embedded/free-port.ts';
import { isMigrated, migrate } from './db/migrate.ts';
import { openNodeEngraver } from './figures/node-engraver.ts';
import type { Host, Log } from './host.ts';
import { openNodeRooms } from './live/node-rooms.ts';
import { startSender } from './mail/sender.ts';
import { readCommandLine, USAGE } from './node/command-line.ts';
import { openDataDir } from './node/data-dir.ts';
import { type Database, openDatabase, warmUp } from './node/database.ts';
import { firstStart } from './node/first-start.ts';
import { checkPort, listen } from './node/listen.ts';
import { jsonLog } from './node/log.ts';
import { mailTransport } from './node/mail.ts';
import { proxyOf } from './node/proxy.ts';
import { readSettings, type Settings } from './node/settings.ts';
import { stopInOrder, type Step } from './node/stop.ts';
import { webAppIn } from './node/web-app.ts';
import { openDoiRegister } from './papers/doi-register.ts';
import { openNodeSourceReader } from './papers/node-source-reader.ts';
import { openNodePress } from './press/node-press.ts';
import { openNodeReader } from './press/node-reader.ts';

const WEB_APP = fileURLToPath(new URL('../../editor/dist', import.meta.url));

/** Starts everything, each part after what it stands on; all that runs is ended in reverse. */
async function start(settings: Settings, demo: boolean): Promise<void> {
  const log = jsonLog(settings.logLevel, (line) => process.stderr.write(`${line}\n`));
  const running: Step[] = [];
  stopInOrder(log, () => running.toReversed());
  process.on('unhandledRejection', (error) => log.error('process.unhandled-rejection', { error }));

  await checkPort(settings);
  await openDataDir(settings.dataDir);
  const database = await openDatabase(settings, log);
  running.push({ name: 'database', end: database.close });
  const steps = await migrate(database.sql);
  if (steps.length > 0) log.info('database.migrated', { steps });

  const host = await buildHost(settings, log, database);
  const lines = await firstStart(host, { demo, setupToken: settings.setupToken });
  for (const line of lines) process.stdout.write(`${line}\n`);

  const transport = mailTransport(settings, log);
  const sender = await startSender({ ...host, transport });
  running.push({ name: 'mail', end: () => sender.close() });
  running.push({ name: 'press', end: () => host.press.close() });
  running.push({ name: 'reader', end: async () => host.reader?.close() });
  running.push({ name: 'source-reader', end: async () => host.sourceReader?.close() });
  running.push({ name: 'engraver', end: async () => host.engraver?.close() });

  const listening = await listen(createApp(host), settings);
  running.push({ name: 'requests', end: () => listening.finish() });
  running.push({ name: 'rooms', end: () => host.rooms.close() });
  running.push({ name: 'door', end: () => listening.stopAccepting() });

  await warmUp(database.sql);
  process.stdout.write(`Eckpunkt ready at ${settings.publicUrl}\n`);
}

async function buildHost(settings: Settings, log: Log, { sql }: Database): Promise<Host> {
  const { publicUrl, mailFrom } = settings;
  const clock = { now: () => new Date() };
  return {
    sql,
    rooms: await openNodeRooms({ sql, clock, log }),
    press: await openNodePress({ sql, log }),
    reader: openNodeReader({ log }),
    sourceReader: openNodeSourceReader({ log }),
    dois: settings.doiLookup ? openDoiRegister({ log }) : undefined,
    engraver: openNodeEngraver({ log }),
    passwords: nodePasswords(),
    clock,
    log,
    webApp: await webAppIn(WEB_APP),
    settings: { publicUrl, mailFrom, proxy: proxyOf(settings) },
    isMigrated: () => isMigrated(sql),
  };
}

/** PORT=0 stands for any free port; it must be known before the public address is. */
async function environment(): Promise<Readonly<Record<string, string | undefined>>> {
  if (process.env['PORT'] !== '0') return process.env;
  return { ...process.env, PORT: String(await freePort()) };
}

async function main(): Promise<void> {
  const { demo, help } = readCommandLine(process.argv.slice(2));
  if (help) process.stdout.write(`${USAGE}\n`);
  else await start(readSettings(await environment()), demo);
}

/** Ending the process also ends the embedded database: its guard hears of it. */
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
