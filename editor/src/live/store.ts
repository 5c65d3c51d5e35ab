/** A value that changes, in the shape that React's `useSyncExternalStore` reads. */
export interface Readable<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export interface Store<T> extends Readable<T> {
  set(value: T): void;
}

/** `same` keeps listeners asleep when nothing changed that one could see. */
export function createStore<T>(
  initial: T,
  same: (a: T, b: T) => boolean = (a, b) => Object.is(a, b),
): Store<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(value) {
      if (same(current, value)) return;
      current = value;
      for (const listener of listeners) listener();
    },
  };
}
