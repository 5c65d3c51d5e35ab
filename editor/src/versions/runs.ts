import type { Change } from './version.ts';

/** Neighbouring blocks to which the same happened, shown as one. */
export interface Run {
  readonly kind: Change['kind'];
  /** The heading below which they stand, or null before the first one. */
  readonly section: string | null;
  readonly changes: readonly Change[];
}

/** A block that came or went as a whole is no news beside its like; a changed one is. */
const joins = (run: Run | undefined, kind: Change['kind'], section: string | null) =>
  run !== undefined &&
  run.kind === kind &&
  run.section === section &&
  (kind === 'added' || kind === 'removed');

/** Gathers what was added or removed in one piece, so that a new table is one thing to read. */
export function runsOf(
  changes: readonly Change[],
  sectionOf: (change: Change) => string | null,
): readonly Run[] {
  const runs: Run[] = [];
  for (const change of changes) {
    const { kind } = change;
    const section = sectionOf(change);
    const last = runs.at(-1);
    if (last && joins(last, kind, section)) {
      runs[runs.length - 1] = { ...last, changes: [...last.changes, change] };
    } else {
      runs.push({ kind, section, changes: [change] });
    }
  }
  return runs;
}
