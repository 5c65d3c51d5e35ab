/**
 * A Yjs update (format 1) taken apart without building anything: where the structs of each client
 * lie, what they refer to, and what is deleted.
 *
 * An update lists, for each client, structs with consecutive clocks. A struct says in bytes of its
 * own whatever it needs (unlike in format 2), so that structs of one client from several updates
 * can be put behind one another as they are. The whole room rests on this.
 */
import { refs, skipContent } from './content.ts';
import { Malformed, Scanner } from './scanner.ts';

/** Structs of one client with consecutive clocks, from `clock` to before `end`. */
export interface Run {
  readonly client: number;
  readonly clock: number;
  readonly end: number;
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Nothing but letters: no new blocks, marks, attributes. */
  readonly isText: boolean;
  /** What its structs refer to, except earlier structs of the same client. */
  readonly needs: readonly Need[];
}

/** The struct of a run at `at` refers to the one of `client` at `clock`. */
export interface Need {
  readonly at: number;
  readonly client: number;
  readonly clock: number;
}

/** What `client` wrote from `from` to before `to` is deleted. */
export interface Deletion {
  readonly client: number;
  readonly from: number;
  readonly to: number;
}

export interface Update {
  readonly runs: readonly Run[];
  readonly deletions: readonly Deletion[];
}

const HAS_ORIGIN = 0x80;
const HAS_RIGHT_ORIGIN = 0x40;
const HAS_PARENT_SUB = 0x20;
const REF = 0x1f;

/** Nobody types so much between two connections; beyond, a clock could be driven out of range. */
const LONGEST_RUN = 2 ** 24;

/** Takes an update apart; null where the bytes are no update that every client can apply. */
export function parseUpdate(bytes: Uint8Array): Update | null {
  const scanner = new Scanner(bytes);
  try {
    const update = { runs: scanRuns(scanner), deletions: scanDeletions(scanner) };
    return scanner.left === 0 ? update : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

function scanRuns(scanner: Scanner): readonly Run[] {
  const runs: Run[] = [];
  const lists = scanner.count();
  const clients = lists > 1 ? new Set<number>() : null;
  for (let left = lists; left > 0; left--) {
    const count = scanner.count();
    const client = scanner.varUint();
    // Yjs would silently drop the first of two lists.
    if (clients?.has(client)) throw new Malformed('a client twice');
    clients?.add(client);
    scanClient(scanner, client, count, runs);
  }
  return runs;
}

/** The structs of one client; a gap in them (a "skip") begins another run. */
function scanClient(scanner: Scanner, client: number, count: number, runs: Run[]) {
  let clock = scanner.varUint();
  for (let left = count; left > 0;) {
    const run = scanRun(scanner, client, clock, left);
    if (run.count > 0) runs.push(run);
    clock = run.end;
    left -= run.count;
    if (left > 0) {
      scanner.byte();
      clock += scanLength(scanner);
      left--;
    }
  }
}

function scanRun(scanner: Scanner, client: number, clock: number, most: number): Run {
  const from = scanner.at;
  const needs: Need[] = [];
  let end = clock;
  let count = 0;
  let isText = true;
  while (count < most && (scanner.bytes[scanner.at] ?? 0) !== refs.skip) {
    isText &&= startsText(scanner);
    end += scanStruct(scanner, client, end, needs);
    if (end - clock > LONGEST_RUN) throw new Malformed('run too long');
    count++;
  }
  const bytes = scanner.bytes.subarray(from, scanner.at);
  return { client, clock, end, count, bytes, isText, needs };
}

function startsText(scanner: Scanner): boolean {
  const info = scanner.bytes[scanner.at] ?? 0;
  return (info & REF) === refs.string && (info & HAS_PARENT_SUB) === 0;
}

function scanLength(scanner: Scanner): number {
  const length = scanner.varUint();
  if (length === 0 || length > LONGEST_RUN) throw new Malformed('impossible length');
  return length;
}

/** Walks over one struct, gathers what it needs, and gives how many clock ticks it takes. */
export function scanStruct(scanner: Scanner, client: number, at: number, needs: Need[]): number {
  const info = scanner.byte();
  const ref = info & REF;
  if (ref === refs.gc) return scanLength(scanner);
  if (info & HAS_ORIGIN) scanId(scanner, client, at, needs);
  if (info & HAS_RIGHT_ORIGIN) scanId(scanner, client, at, needs);
  if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) scanParent(scanner, client, at, info, needs);
  const length = skipContent(scanner, ref);
  if (length === 0) throw new Malformed('empty struct');
  return length;
}

function scanParent(scanner: Scanner, client: number, at: number, info: number, needs: Need[]) {
  if (scanner.varUint() === 1) scanner.skipText();
  else scanId(scanner, client, at, needs);
  if (info & HAS_PARENT_SUB) scanner.skipText();
}

function scanId(scanner: Scanner, client: number, at: number, needs: Need[]) {
  const to = scanner.varUint();
  const clock = scanner.varUint();
  if (to !== client) needs.push({ at, client: to, clock });
  else if (clock >= at) throw new Malformed('refers to itself or what comes after it');
}

function scanDeletions(scanner: Scanner): readonly Deletion[] {
  const deletions: Deletion[] = [];
  for (let clients = scanner.count(); clients > 0; clients--) {
    const client = scanner.varUint();
    for (let left = scanner.count(); left > 0; left--) {
      const from = scanner.varUint();
      deletions.push({ client, from, to: from + scanLength(scanner) });
    }
  }
  return deletions;
}

/** What each client wrote in an update that is known to be one. */
export function runsIn(bytes: Uint8Array): readonly Run[] {
  const update = parseUpdate(bytes);
  if (!update) throw new Error('no Yjs update');
  return update.runs;
}

/** The client ids that wrote something in an update. */
export const clientsIn = (bytes: Uint8Array): ReadonlySet<number> =>
  new Set(runsIn(bytes).map(({ client }) => client));
