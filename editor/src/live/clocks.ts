import * as Y from 'yjs';
import type { Clocks } from '@eckpunkt/room/wire';

/** What a document holds and could apply; steps that still wait for others are not in it. */
export function clocksOf(doc: Y.Doc): Clocks {
  const clocks = new Map<number, number>();
  for (const client of doc.store.clients.keys()) clocks.set(client, Y.getState(doc.store, client));
  return clocks;
}

/** Everything that `a` or `b` cover. */
export function join(a: Clocks, b: Clocks): Clocks {
  const joined = new Map(a);
  for (const [client, clock] of b) joined.set(client, Math.max(clock, joined.get(client) ?? 0));
  return joined;
}

export function covers(known: Clocks, wanted: Clocks): boolean {
  return missing(known, wanted).length === 0;
}

/** The writers of whom `known` has less than `wanted`. */
export function missing(known: Clocks, wanted: Clocks): readonly number[] {
  return [...wanted]
    .filter(([client, clock]) => clock > (known.get(client) ?? 0))
    .map(([client]) => client);
}

/** The clocks that moved between two states of one document. */
export function moved(before: Clocks, after: Clocks): Clocks {
  return new Map([...after].filter(([client, clock]) => clock > (before.get(client) ?? 0)));
}
