import * as Y from 'yjs';
import { readClocks, writeClocks, type Clocks } from '@eckpunkt/room/wire';
import { openCopyDatabase, removeCopyDatabase, type CopyDatabase } from './copy-database.ts';
import type { KeptPlace } from './kept-edits.ts';
import { safely } from './safely.ts';
import { createStore, type Readable } from './store.ts';

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
  /** Whether the copy has all that the document has: it would outlive the tab now. */
  readonly isComplete: Readable<boolean>;
  noteAcknowledged(known: Clocks): void;
  /** Ends the copying and leaves what is there. */
  close(): void;
  /** Removes the copy. */
  wipe(): Promise<void>;
}

/** Each letter is a step; so many of them are put together into one. */
const manySteps = 500;

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
  const origin = Symbol('local copy');
  const isComplete = createStore(false);
  const closing = new AbortController();
  const { signal } = closing;
  let database: CopyDatabase | null = null;

  const loaded = openCopyDatabase(name, removed).then(async (opened) => {
    if (signal.aborted) return opened.close();
    database = opened;
    signal.addEventListener('abort', () => opened.close());
    await opened.replace((steps) => {
      for (const step of steps) Y.applyUpdate(doc, step, origin);
      copyOn(opened, doc, origin, signal);
      return Y.encodeStateAsUpdate(doc);
    });
    const follow = () => isComplete.set(opened.isWritten.get());
    signal.addEventListener('abort', opened.isWritten.subscribe(follow));
    follow();
    return opened.noted(acknowledgedKey);
  });
  const close = () => {
    closing.abort();
    isComplete.set(false);
  };

  return {
    origin,
    loaded: loaded.then(
      (vector) => (vector instanceof ArrayBuffer ? readClocks(new Uint8Array(vector)) : new Map()),
      () => new Map(),
    ),
    isComplete,
    noteAcknowledged: (known) => database?.note(acknowledgedKey, writeClocks(known).slice().buffer),
    close,
    wipe: async () => {
      close();
      await removeCopies([name]);
    },
  };
}

/** Writes each step the moment it is made: whatever waited would be lost with the tab. */
function copyOn(database: CopyDatabase, doc: Y.Doc, origin: unknown, signal: AbortSignal): void {
  const copy = (step: Uint8Array, from: unknown) => {
    if (from === origin) return;
    database.append(step);
    // Other tabs write here as well: only what is there may be put together.
    if (database.steps === manySteps) void database.replace(Y.mergeUpdates).catch(() => undefined);
  };
  doc.on('update', copy);
  signal.addEventListener('abort', () => doc.off('update', copy));
}

/** Takes back the permission and removes every copy on this device: on sign-out, for one. */
export async function forgetLocalCopies(): Promise<void> {
  storage().removeItem(allowedKey);
  await removeCopies(rememberedNames());
}

async function removeCopies(names: readonly string[]): Promise<void> {
  await Promise.all(names.map(removeCopyDatabase));
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
