import { backupCommand } from './admin/backup.ts';
import { type Command, helpOf, helpOfAll, NotDone, parse, UsageError } from './admin/command.ts';
import { fsckCommand } from './admin/fsck.ts';
import { migrateCommand } from './admin/migrate.ts';
import { restoreCommand } from './admin/restore.ts';
import { userCreateCommand } from './admin/user-create.ts';
import { userDisableCommand } from './admin/user-disable.ts';
import { userEnableCommand } from './admin/user-enable.ts';
import { jsonLog } from './node/log.ts';
import { readSettings, SettingsError } from './node/settings.ts';

const commands: readonly Command[] = [
  migrateCommand,
  backupCommand,
  restoreCommand,
  fsckCommand,
  userCreateCommand,
  userDisableCommand,
  userEnableCommand,
];

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Does what the words say; gives the exit code: 0 only when it was done, and all is well. */
async function main([name = '--help', ...words]: readonly string[]): Promise<number> {
  if (name === '--help') {
    print(helpOfAll(commands));
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return fail(new UsageError(`There is no command ${name}. Try --help.`), words);
  try {
    return await run(command, words);
  } catch (error) {
    return fail(error, words);
  }
}

async function run(command: Command, words: readonly string[]): Promise<number> {
  const { operands, options } = parse(command, words);
  if (options['help']) {
    print(helpOf(command));
    return 0;
  }
  const settings = readSettings(process.env);
  const log = jsonLog('error', (line) => process.stderr.write(`${line}\n`));
  const done = await command.run({ settings, log, operands, options, input: process.stdin });
  print(options['json'] ? JSON.stringify({ done: true, ...done.data }) : done.text);
  return done.failed ? 1 : 0;
}

const EXPECTED = [UsageError, NotDone, SettingsError];

/** 2 for what was said wrong, 1 for what did not work. Only a surprise shows where it came from. */
function fail(error: unknown, words: readonly string[]): number {
  const message = error instanceof Error ? error.message : String(error);
  const expected = EXPECTED.some((kind) => error instanceof kind);
  if (words.includes('--json')) print(JSON.stringify({ done: false, error: message }));
  else console.error(expected ? message : error);
  return error instanceof UsageError ? 2 : 1;
}

process.exitCode = await main(process.argv.slice(2));
