import * as Y from 'yjs';
import { draftOf } from './stored-draft.ts';
import type { NumberedEntry } from './log.ts';

/** What entries come to, or the number of the first one that no document can hold. */
export type Compaction =
  | { readonly kind: 'compact'; readonly snapshot: Uint8Array }
  | { readonly kind: 'broken'; readonly number: number; readonly reason: string };

/**
 * Puts a snapshot and the entries after it into one document and takes them out again: what was
 * typed letter by letter becomes one piece, and of what was deleted only the place remains. Takes
 * its time; a host runs it beside the room.
 */
export function compact(
  snapshot: Uint8Array | null,
  entries: readonly NumberedEntry[],
): Compaction {
  try {
    return { kind: 'compact', snapshot: throughDocument(draftOf({ snapshot, entries }).encode()) };
  } catch (error) {
    return firstBroken(snapshot, entries, error);
  }
}

function throughDocument(update: Uint8Array): Uint8Array {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, update);
    if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('something is missing');
    return Y.encodeStateAsUpdate(doc);
  } finally {
    doc.destroy();
  }
}

/** The same step by step. A document that has thrown is no good any more, but it need not be. */
function firstBroken(
  snapshot: Uint8Array | null,
  entries: readonly NumberedEntry[],
  error: unknown,
): Compaction {
  const doc = new Y.Doc();
  if (snapshot) Y.applyUpdate(doc, snapshot);
  for (const { number, update } of entries) {
    try {
      Y.applyUpdate(doc, update);
    } catch (reason) {
      return { kind: 'broken', number, reason: String(reason) };
    }
    if (doc.store.pendingStructs || doc.store.pendingDs) {
      return { kind: 'broken', number, reason: 'goes on from the unknown' };
    }
  }
  throw error;
}
