/** What the keyboard opens outside of the text. */
export type Opening = 'link' | 'shortcuts' | 'find' | 'toolbar';

/** The way from a key in the text to what it opens on the screen around it. */
export interface Openings {
  open(what: Opening): void;
  listen(opened: (what: Opening) => void): () => void;
}

export function createOpenings(): Openings {
  const listeners = new Set<(what: Opening) => void>();
  return {
    open(what) {
      for (const listener of listeners) listener(what);
    },
    listen(opened) {
      listeners.add(opened);
      return () => listeners.delete(opened);
    },
  };
}
