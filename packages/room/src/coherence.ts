/**
 * Finds what no editor can have written. An item of a Yjs text names the neighbours between which
 * it was put. A hostile client may name two that never were neighbours; every client then finds
 * another place for it, depending on what it knew, and texts drift apart. The door cannot see
 * that (it has no document); so it is looked for afterwards, and what is found gets deleted.
 */
import * as Y from 'yjs';
import { Ranges } from './ranges.ts';
import { writeUpdate } from './write-update.ts';

/** The edit that deletes everything incoherent from a draft; null where all of it is coherent. */
export function mendCoherence(draft: Uint8Array): Uint8Array | null {
  // Without garbage collection every item can still be asked whose neighbour it was.
  const doc = new Y.Doc({ gc: false });
  try {
    Y.applyUpdate(doc, draft);
    const deletions = undeleted(doc, incoherentIn(doc));
    return deletions.size === 0 ? null : writeUpdate([], deletions);
  } finally {
    doc.destroy();
  }
}

function incoherentIn(doc: Y.Doc): ReadonlyMap<number, Ranges> {
  const places = placesIn(doc);
  const found = new Map<number, Ranges>();
  for (const [client, structs] of doc.store.clients) {
    const ranges = new Ranges();
    for (const item of structs) {
      if (!(item instanceof Y.Item)) continue;
      if (isCoherent(doc, item, places) && !leansOn(ranges, item)) continue;
      ranges.add(item.id.clock, item.id.clock + item.length);
    }
    if (!ranges.isEmpty) found.set(client, ranges);
  }
  return found;
}

/** What the same client wrote next to it shares its fate: some windows never saw either. */
const leansOn = (ranges: Ranges, { id, origin, rightOrigin }: Y.Item) =>
  [origin, rightOrigin].some(
    (near) => near?.client === id.client && ranges.missing(near.clock, near.clock + 1).length === 0,
  );

function* itemsIn(doc: Y.Doc): Generator<Y.Item> {
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) if (struct instanceof Y.Item) yield struct;
  }
}

/** Of what was found, that which still shows. */
function undeleted(doc: Y.Doc, found: ReadonlyMap<number, Ranges>): ReadonlyMap<number, Ranges> {
  const showing = new Map<number, Ranges>();
  for (const item of itemsIn(doc)) {
    const ranges = found.get(item.id.client);
    if (item.deleted || !ranges || ranges.missing(item.id.clock, item.id.clock + 1).length > 0)
      continue;
    const rest = showing.get(item.id.client) ?? new Ranges();
    rest.add(item.id.clock, item.id.clock + item.length);
    showing.set(item.id.client, rest);
  }
  return showing;
}

/** For each item how many stand before it in its list. */
function placesIn(doc: Y.Doc): ReadonlyMap<Y.Item, number> {
  const places = new Map<Y.Item, number>();
  for (const item of itemsIn(doc)) {
    if (item.left) continue;
    let place = 0;
    for (let next: Y.Item | null = item; next; next = next.right) places.set(next, place++);
  }
  return places;
}

function isCoherent(doc: Y.Doc, item: Y.Item, places: ReadonlyMap<Y.Item, number>): boolean {
  const left = neighbour(doc, item.origin);
  const right = neighbour(doc, item.rightOrigin);
  const place = places.get(item) ?? 0;
  if (left && (!isSibling(left, item) || (places.get(left) ?? 0) > place)) return false;
  if (right && (!isSibling(right, item) || (places.get(right) ?? 0) < place)) return false;
  return !left || !right || left !== right || isInside(item);
}

/** Both neighbours in one item: only if they are letters of it that stand in this order. */
const isInside = ({ origin, rightOrigin }: Y.Item) =>
  origin !== null && rightOrigin !== null && origin.clock < rightOrigin.clock;

const isSibling = (one: Y.Item, other: Y.Item) =>
  one.parent === other.parent && one.parentSub === other.parentSub;

/** A neighbour that has been garbage-collected cannot be asked; nor can it mislead any more. */
function neighbour(doc: Y.Doc, id: Y.ID | null): Y.Item | null {
  if (!id) return null;
  const struct = Y.getItem(doc.store, id);
  return struct instanceof Y.Item ? struct : null;
}
