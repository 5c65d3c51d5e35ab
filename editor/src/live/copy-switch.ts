import type * as Y from 'yjs';
import type { KeptPlace } from './kept-edits.ts';
import type { Ledger } from './ledger.ts';
import {
  allowLocalCopies,
  forgetLocalCopies,
  localCopiesAllowed,
  openLocalCopy,
  type LocalCopy,
} from './local-copy.ts';
import { createStore, type Readable } from './store.ts';

/** The switch "keep a copy on this device", and the copy behind it. */
export interface CopySwitch {
  readonly allowed: Readable<boolean>;
  /** Whether there is a copy with all that this window shows. */
  readonly isComplete: Readable<boolean>;
  /** Off removes the copies of all papers: the permission is given for the device. */
  allow(on: boolean): void;
  /** Whether a transaction of this origin came out of the copy. */
  brings(origin: unknown): boolean;
  noteAcknowledged(): void;
  wipe(): Promise<void>;
  /** Copies again after a wipe, where it is still allowed: the person has signed in again. */
  reopen(): void;
  close(): void;
}

/** Noting what is durable after every letter would cost more than the letter. */
const notePause = 1_000;

export function createCopySwitch(place: KeptPlace, doc: Y.Doc, ledger: Ledger): CopySwitch {
  const allowed = createStore(localCopiesAllowed(place.personId));
  const isComplete = createStore(false);
  let copy: LocalCopy | null = null;
  let noting: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    const opened = openLocalCopy(place, doc, () => {
      close();
      allowed.set(localCopiesAllowed(place.personId));
    });
    copy = opened;
    opened.isComplete.subscribe(() => isComplete.set(opened.isComplete.get()));
    void opened.loaded.then((known) => ledger.remember(known));
  };
  const close = () => {
    clearTimeout(noting);
    noting = undefined;
    copy?.close();
    copy = null;
  };
  if (allowed.get()) open();

  return {
    allowed,
    isComplete,
    allow(on) {
      allowed.set(on);
      if (on) {
        allowLocalCopies(place.personId);
        open();
      } else {
        close();
        void forgetLocalCopies();
      }
    },
    brings: (origin) => copy !== null && origin === copy.origin,
    noteAcknowledged() {
      if (copy === null) return;
      noting ??= setTimeout(() => {
        noting = undefined;
        copy?.noteAcknowledged(ledger.known);
      }, notePause);
    },
    async wipe() {
      const wiped = copy;
      copy = null;
      clearTimeout(noting);
      await wiped?.wipe();
    },
    reopen() {
      allowed.set(localCopiesAllowed(place.personId));
      if (copy === null && allowed.get()) open();
    },
    close,
  };
}
