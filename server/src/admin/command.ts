import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import type { Log } from '../host.ts';
import type { Settings } from '../node/settings.ts';

/** One thing that an administrator does. */
export interface Command {
  readonly name: string;
  /** The words after the name, as in `FILE`. */
  readonly operands: readonly string[];
  readonly summary: string;
  /** What the help says about each option. */
  readonly options?: Readonly<Record<string, Option>>;
  /** Does it, and gives what there is to tell; throws where it was not done. */
  run(call: Call): Promise<Done>;
}

export interface Option extends ParseArgsOptionDescriptor {
  readonly help: string;
}

export interface Call {
  readonly settings: Settings;
  readonly log: Log;
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly input: AsyncIterable<Buffer | string>;
}

/** The same for people (`text`) and for programs (`data`). */
export interface Done {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** It was done, and what came out is not what one hopes for: the exit code says so. */
  readonly failed?: boolean;
}

/** The caller said it wrong: nothing was tried. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something was not done, for a reason that the administrator can do something about. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
}

const COMMON = {
  json: { type: 'boolean', help: 'answer as one line of JSON' },
  help: { type: 'boolean', help: 'show this' },
} as const satisfies Record<string, Option>;

/** Splits the words after the name of a command; throws a `UsageError` where they do not fit. */
export function parse(command: Command, words: readonly string[]) {
  const options = { ...command.options, ...COMMON };
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const fits = positionals.length === command.operands.length;
    if (!fits && !values.help) throw new Error(`expected ${synopsis(command)}`);
    return { operands: positionals, options: values as Call['options'] };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const synopsis = ({ name, operands }: Command) => [name, ...operands].join(' ');

export function helpOf(command: Command): string {
  const all: Readonly<Record<string, Option>> = { ...command.options, ...COMMON };
  const options = Object.entries(all).map(
    ([name, { type, help }]) =>
      `  ${`--${name}${type === 'string' ? ' TEXT' : ''}`.padEnd(20)}${help}`,
  );
  return [`npm run admin -- ${synopsis(command)}`, '', command.summary, '', ...options].join('\n');
}

export function helpOfAll(commands: readonly Command[]): string {
  const lines = commands.map((one) => `  ${synopsis(one).padEnd(24)}${one.summary.split('\n')[0]}`);
  return ['npm run admin -- COMMAND', '', ...lines, '', 'Each takes --help and --json.'].join('\n');
}
