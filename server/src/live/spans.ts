import { runsIn, type NumberedEntry } from '@eckpunkt/room';

/** An entry and when it was written. */
export interface DatedEntry extends NumberedEntry {
  readonly at: Date;
}

/** What one client wrote in one sitting, from one clock to before another. */
export interface Span {
  readonly client: number;
  readonly from: number;
  readonly to: number;
  readonly personId: string;
  readonly since: Date;
  readonly until: Date;
}

/** Whoever pauses longer begins another sitting: fine enough for a time line of months. */
const SITTING_MS = 10 * 60_000;

/** Who wrote what and when, at the grain that is kept when entries are compacted. */
export function spansOf(entries: readonly DatedEntry[]): readonly Span[] {
  const spans: Span[] = [];
  const latest = new Map<number, number>();
  for (const { update, personId, at } of entries) {
    for (const { client, clock, end } of runsIn(update)) {
      const index = latest.get(client);
      const last = index === undefined ? undefined : spans[index];
      const goesOn = last?.to === clock && at.getTime() - last.until.getTime() < SITTING_MS;
      if (goesOn && index !== undefined) spans[index] = { ...last, to: end, until: at };
      else {
        latest.set(client, spans.length);
        spans.push({ client, from: clock, to: end, personId, since: at, until: at });
      }
    }
  }
  return spans;
}
