import type { Awareness } from 'y-protocols/awareness';
import { createStore, type Readable } from './store.ts';

/** Somebody who has the paper open, as the server vouches for. */
export interface Peer {
  readonly clientId: number;
  readonly name: string;
  readonly color: string;
  readonly self: boolean;
}

/** People gather here for a moment before the list changes, so that fifty arrivals are one. */
const pause = 150;

/** Who is here: one entry a person, whatever number of windows they have open. */
export function watchPeople(awareness: Awareness): Readable<readonly Peer[]> & { stop(): void } {
  const people = createStore<readonly Peer[]>(peersIn(awareness), samePeople);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      people.set(peersIn(awareness));
    }, pause);
  };
  awareness.on('change', changed);
  return {
    get: people.get,
    subscribe: people.subscribe,
    stop() {
      clearTimeout(timer);
      awareness.off('change', changed);
    },
  };
}

function peersIn(awareness: Awareness): readonly Peer[] {
  const states = [...awareness.getStates()].map(([id, state]) =>
    peer(id, state, id === awareness.clientID),
  );
  const named = states.filter((state) => state !== null).toSorted(selfFirst);
  return named.filter((one, index) => named.findIndex((other) => samePerson(one, other)) === index);
}

function peer(clientId: number, state: Record<string, unknown>, self: boolean): Peer | null {
  const user = state['user'];
  if (typeof user !== 'object' || user === null) return null;
  const { name, color } = user as { name?: unknown; color?: unknown };
  if (typeof name !== 'string' || typeof color !== 'string') return null;
  return { clientId, name, color, self };
}

function selfFirst(a: Peer, b: Peer): number {
  return Number(b.self) - Number(a.self) || a.name.localeCompare(b.name);
}

/** The server gives each person one colour, so name and colour tell two namesakes apart. */
function samePerson(a: Peer, b: Peer): boolean {
  return a.name === b.name && a.color === b.color;
}

function samePeople(a: readonly Peer[], b: readonly Peer[]): boolean {
  return a.length === b.length && a.every((one, index) => one.clientId === b[index]?.clientId);
}
