import * as Y from 'yjs';
import { type Deletion, parseUpdate, type Run, type Update } from './update.ts';
import { writeClocks } from './wire.ts';
import type { News } from './write-update.ts';
import type { Stretch } from './ranges.ts';

/** What news are measured against: a draft, or what is ahead of it. */
export interface Known {
  clock(client: number): number;
  missing(client: number, from: number, to: number): readonly Stretch[];
}

/** What an update brings on top of what is known, its runs beginning exactly where that ends. */
export function newsOf(bytes: Uint8Array, known: Known): News | null {
  const update = parseUpdate(bytes);
  if (!update) return null;
  const whole = update.runs.some((run) => straddles(run, known))
    ? cut(bytes, update, known)
    : update;
  return whole && { runs: newRuns(whole, known), deletions: newDeletions(whole, known) };
}

const straddles = ({ client, clock, end }: Run, known: Known) =>
  clock < known.clock(client) && known.clock(client) < end;

/**
 * Cuts off what is known where that ends inside of a run. It happens when an edit overtakes the
 * answer to a sync step, so rarely that Yjs, which can cut structs, may take its time.
 */
function cut(bytes: Uint8Array, { runs }: Update, known: Known): Update | null {
  const clocks = new Map(runs.map(({ client }) => [client, known.clock(client)]));
  try {
    return parseUpdate(Y.diffUpdate(bytes, writeClocks(clocks)));
  } catch {
    return null;
  }
}

const newRuns = ({ runs }: Update, known: Known): readonly Run[] => {
  const isNew = ({ client, end }: Run) => end > known.clock(client);
  // Nearly always all of it: then there is nothing to leave out.
  return runs.every(isNew) ? runs : runs.filter(isNew);
};

const newDeletions = ({ deletions }: Update, known: Known): readonly Deletion[] =>
  deletions.length === 0
    ? deletions
    : deletions.flatMap(({ client, from, to }) =>
        known.missing(client, from, to).map((stretch) => ({ client, ...stretch })),
      );
