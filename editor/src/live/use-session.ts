import { useMemo, useSyncExternalStore } from 'react';
import { SCHEMA_VERSION } from '@eckpunkt/document';
import { DraftSession } from './session.ts';
import { safely } from './safely.ts';
import { socketsFor } from './sockets.ts';
import { createStore, type Readable } from './store.ts';

interface Visit {
  readonly paperId: string;
  readonly personId: string;
  readonly mayEdit: boolean;
}

/** The open paper, as long as the component lives; null in the moment before. */
export function useSession({ paperId, personId, mayEdit }: Visit): DraftSession | null {
  const visit = useMemo(
    () => createVisit({ paperId, personId, mayEdit }),
    [paperId, personId, mayEdit],
  );
  return useSyncExternalStore(visit.subscribe, visit.get);
}

/** A session that is opened when somebody looks and left when nobody does any more. */
function createVisit(visit: Visit): Readable<DraftSession | null> {
  const current = createStore<DraftSession | null>(null);
  const open = () => {
    const session = new DraftSession({
      ...visit,
      schema: SCHEMA_VERSION,
      sockets: socketsFor,
      address: `${location.origin.replace(/^http/, 'ws')}/live`,
      kept: safely(() => sessionStorage),
    });
    const unguard = guard(session);
    current.set(session);
    return () => {
      session.leave(unguard);
      current.set(null);
    };
  };
  return {
    get: current.get,
    subscribe(listener) {
      const unsubscribe = current.subscribe(listener);
      const leave = open();
      return () => {
        unsubscribe();
        leave();
      };
    },
  };
}

/** Warns before a tab with unsaved edits closes, and keeps them for the case of a reload. */
function guard(session: DraftSession): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (session.unsaved() > 0) event.preventDefault();
  };
  const keep = () => void session.keep();
  window.addEventListener('beforeunload', warn);
  window.addEventListener('pagehide', keep);
  return () => {
    window.removeEventListener('beforeunload', warn);
    window.removeEventListener('pagehide', keep);
  };
}
