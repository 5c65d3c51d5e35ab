import { createStore, type Readable } from './store.ts';

/** One copy in this browser: steps of a draft in their order, and notes beside them. */
export interface CopyDatabase {
  /** Whether all that was appended is in the database, and outlives this tab. */
  readonly isWritten: Readable<boolean>;
  /** Steps that came in since they were put together. */
  readonly steps: number;
  append(step: Uint8Array): void;
  /** Puts one step in the place of all that are there, in one go: `merge` says which. */
  replace(merge: (steps: Uint8Array[]) => Uint8Array): Promise<void>;
  note(key: string, value: ArrayBuffer): void;
  noted(key: string): Promise<unknown>;
  close(): void;
}

const STEPS = 'updates';
const NOTES = 'custom';

/** `removed`: another tab removes the database, and waits until we let go of it. */
export async function openCopyDatabase(name: string, removed: () => void): Promise<CopyDatabase> {
  const database = await open(name);
  database.addEventListener('versionchange', removed);
  const isWritten = createStore(true);
  let writing = 0;
  let steps = 0;
  let hasGap = false;

  /** A whole write, sent at once: a tab that dies now cannot take back any of it. */
  const write = (store: string, fill: (rows: IDBObjectStore, commit: () => void) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
      writing += 1;
      isWritten.set(false);
      const end = () => {
        writing -= 1;
        isWritten.set(writing === 0 && !hasGap);
      };
      transaction.addEventListener('complete', () => {
        end();
        resolve();
      });
      transaction.addEventListener('abort', () => {
        // No room is left, for one. What comes later would not help without these steps.
        hasGap ||= store === STEPS;
        end();
        reject(transaction.error ?? new Error('the browser keeps nothing'));
      });
      fill(transaction.objectStore(store), () => transaction.commit());
    });

  return {
    isWritten,
    get steps() {
      return steps;
    },
    append(step) {
      steps += 1;
      write(STEPS, (rows, commit) => {
        rows.add(step);
        commit();
      }).catch(() => undefined);
    },
    replace: (merge) =>
      write(STEPS, (rows, commit) => {
        const all: IDBRequest<Uint8Array[]> = rows.getAll();
        all.addEventListener('success', () => {
          const merged = merge(all.result);
          steps = 0;
          rows.clear();
          rows.add(merged);
          commit();
        });
      }),
    note(key, value) {
      const kept = write(NOTES, (rows, commit) => {
        rows.put(value, key);
        commit();
      });
      // Without the note, more is counted as unsaved than is.
      kept.catch(() => undefined);
    },
    noted: (key) => result(database.transaction(NOTES).objectStore(NOTES).get(key)),
    close: () => database.close(),
  };
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(STEPS, { autoIncrement: true });
    request.result.createObjectStore(NOTES);
  });
  return result(request);
}

/** Also where there is none. */
export const removeCopyDatabase = (name: string): Promise<unknown> =>
  result(indexedDB.deleteDatabase(name));

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
