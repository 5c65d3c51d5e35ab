import type { Awareness } from 'y-protocols/awareness';
import { colorsFor } from '@eckpunkt/room/wire';
import { createStore, type Readable } from './store.ts';

/** Somebody who has the paper open, as the server vouches for. */
export interface Peer {
  readonly clientId: number;
  /** Null where the server has not vouched for anybody yet. */
  readonly personId: string | null;
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
  const people = named.filter(
    (one, index) => named.findIndex((other) => samePerson(one, other)) === index,
  );
  const colors = colorsFor(people.flatMap(({ personId }) => personId ?? []));
  return people.map((one) => ({ ...one, color: colors.get(one.personId ?? '') ?? one.color }));
}

function peer(clientId: number, state: Record<string, unknown>, self: boolean): Peer | null {
  const user = state['user'];
  if (typeof user !== 'object' || user === null) return null;
  const { id, name, color }: { id?: unknown; name?: unknown; color?: unknown } = user;
  if (typeof name !== 'string' || typeof color !== 'string') return null;
  return { clientId, personId: typeof id === 'string' ? id : null, name, color, self };
}

function selfFirst(a: Peer, b: Peer): number {
  return Number(b.self) - Number(a.self) || a.name.localeCompare(b.name);
}

/** Name and colour (which follows from the id) stand in where an id is missing. */
function samePerson(a: Peer, b: Peer): boolean {
  if (a.personId !== null && b.personId !== null) return a.personId === b.personId;
  return a.name === b.name && a.color === b.color;
}

function samePeople(a: readonly Peer[], b: readonly Peer[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => one.clientId === b[index]?.clientId && one.color === b[index].color)
  );
}
