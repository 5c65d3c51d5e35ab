import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import { writeClocks, type Clocks } from '@eckpunkt/room/wire';

/**
 * Unsaved edits survive a reload and a new sign-in in this tab's own storage. It ends with the
 * tab, so it needs no permission; each entry belongs to one person and one paper.
 */
const prefix = 'eckpunkt:unsaved:';

export interface KeptPlace {
  readonly personId: string;
  readonly paperId: string;
}

/** Keeps what the server is not known to have. False where the browser has no room for it. */
export function keepEdits(storage: Storage, place: KeptPlace, doc: Y.Doc, known: Clocks): boolean {
  try {
    storage.setItem(keyOf(place), toBase64(Y.encodeStateAsUpdate(doc, writeClocks(known))));
    return true;
  } catch {
    return false;
  }
}

export function keptEdits(storage: Storage, place: KeptPlace): Uint8Array | null {
  const kept = storage.getItem(keyOf(place));
  return kept === null ? null : fromBase64(kept);
}

export function dropKeptEdits(storage: Storage, place: KeptPlace): void {
  storage.removeItem(keyOf(place));
}

/** Drops what others left in this tab, or everything. */
export function dropAllKeptEdits(storage: Storage, exceptOf?: string): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys) {
    if (!key.startsWith(prefix)) continue;
    if (exceptOf === undefined || !key.startsWith(`${prefix}${exceptOf}:`)) storage.removeItem(key);
  }
}

function keyOf({ personId, paperId }: KeptPlace): string {
  return `${prefix}${personId}:${paperId}`;
}
