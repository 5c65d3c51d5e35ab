/** What the text opens outside of itself, by a key or from a menu within it. */
export type Opening =
  | 'link'
  | 'shortcuts'
  | 'find'
  | 'toolbar'
  | 'bubble'
  | 'blockMenu'
  | 'details'
  | 'authors'
  | 'funders'
  | 'licence'
  | 'citation'
  | 'reference'
  | 'formula'
  | 'newFormula'
  | 'newFormulaBlock'
  | 'sources'
  | 'checker'
  | 'abbreviation';

/** What can lie over the sheet or beside it; one at a time. */
export type Overlay = Exclude<Opening, 'toolbar' | 'bubble'> | 'outline' | 'newSource';

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
