import { sameSavedState, type SavedState } from './saved-state.ts';
import { createStore, type Readable } from './store.ts';

const rest = 500;

/** Says "saved" a little later than it is true, everything else at once. Never early. */
export function restful(saved: Readable<SavedState>): Readable<SavedState> & { stop(): void } {
  const shown = createStore(saved.get(), sameSavedState);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = saved.subscribe(() => {
    const state = saved.get();
    clearTimeout(timer);
    if (state.kind === 'saved') timer = setTimeout(() => shown.set(state), rest);
    else shown.set(state);
  });
  return {
    get: shown.get,
    subscribe: shown.subscribe,
    stop() {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
