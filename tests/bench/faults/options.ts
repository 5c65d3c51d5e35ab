import { parseArgs } from 'node:util';

/** How often to kill what, and how much must have been acknowledged before it is enough. */
export interface Options {
  readonly server: number;
  readonly postgres: number;
  readonly both: number;
  readonly edits: number;
  /** After so many minutes it has failed, whatever it has found. */
  readonly minutes: number;
  readonly seed: number;
}

const DEFAULTS: Options = {
  server: 200,
  postgres: 50,
  both: 20,
  edits: 100_000,
  minutes: 90,
  seed: 1,
};

/** Reads `--server 5 --postgres 2 --both 1 --edits 2000 --minutes 5 --seed 7`. */
export function readOptions(words: readonly string[]): Options {
  const names = Object.keys(DEFAULTS);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  const { values } = parseArgs({ args: [...words], options });
  const given = Object.entries(values).map(([name, value]) => [name, whole(name, String(value))]);
  return { ...DEFAULTS, ...Object.fromEntries(given) };
}

function whole(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} takes a number`);
  return number;
}
