import { clearDocument, IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { readClocks, writeClocks, type Clocks } from '@eckpunkt/room/wire';
import type { KeptPlace } from './kept-edits.ts';
import { safely } from './safely.ts';

/**
 * A copy of a paper in this browser, only where the person allows it on this device: it outlives
 * the tab, so that a crash or a closed laptop costs nothing.
 */
const allowedKey = 'eckpunkt:local-copies:allowed';
const namesKey = 'eckpunkt:local-copies:names';
const acknowledgedKey = 'acknowledged';

const storage = () => safely(() => localStorage);

export interface LocalCopy {
  /** The origin of the transaction that brings the copy into the document. */
  readonly origin: unknown;
  /** Resolves with what an earlier visit knew to be durable, once the copy is in the document. */
  readonly loaded: Promise<Clocks>;
  noteAcknowledged(known: Clocks): void;
  /** Ends the copying and leaves what is there. */
  close(): void;
  /** Removes the copy. */
  wipe(): Promise<void>;
}

export function localCopiesAllowed(personId: string): boolean {
  return storage().getItem(allowedKey) === personId;
}

export function allowLocalCopies(personId: string): void {
  storage().setItem(allowedKey, personId);
}

/** `removed`: somebody has removed the copy in another tab. */
export function openLocalCopy(place: KeptPlace, doc: Y.Doc, removed: () => void): LocalCopy {
  const name = nameOf(place);
  rememberName(name);
  const persistence = new IndexeddbPersistence(name, doc);
  const loaded = persistence.whenSynced
    .then(() => {
      persistence.db?.addEventListener('versionchange', removed);
      return persistence.get(acknowledgedKey);
    })
    .then((vector): Clocks =>
      vector instanceof ArrayBuffer ? readClocks(new Uint8Array(vector)) : new Map(),
    );
  return {
    origin: persistence,
    loaded,
    noteAcknowledged(known) {
      const vector = writeClocks(known).slice().buffer;
      void persistence.set(acknowledgedKey, vector).catch(() => undefined);
    },
    close: () => void persistence.destroy(),
    wipe: async () => {
      await persistence.destroy();
      await removeCopies([name]);
    },
  };
}

/** Takes back the permission and removes every copy on this device: on sign-out, for one. */
export async function forgetLocalCopies(): Promise<void> {
  storage().removeItem(allowedKey);
  await removeCopies(rememberedNames());
}

async function removeCopies(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => clearDocument(name)));
  writeNames(rememberedNames().filter((name) => !names.includes(name)));
}

function nameOf({ personId, paperId }: KeptPlace): string {
  return `eckpunkt:paper:${personId}:${paperId}`;
}

/** Not every browser can list its databases, so we note their names. */
function rememberName(name: string): void {
  writeNames([...new Set([...rememberedNames(), name])]);
}

function rememberedNames(): readonly string[] {
  const names: unknown = JSON.parse(storage().getItem(namesKey) ?? '[]');
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

function writeNames(names: readonly string[]): void {
  if (names.length === 0) storage().removeItem(namesKey);
  else storage().setItem(namesKey, JSON.stringify(names));
}
