import { parseArgs } from 'node:util';

export interface CommandLine {
  /** Fill an empty database with the demonstration. */
  readonly demo: boolean;
  readonly help: boolean;
}

export const USAGE = `npm start [-- OPTION]

  --demo   fill an empty database with a demonstration and print who can sign in
  --help   show this

Settings come from the environment: see README.md.`;

/** Throws, in one line, where something else stands there. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...words],
    options: {
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}
