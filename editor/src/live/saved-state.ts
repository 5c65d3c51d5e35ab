import type { Ledger } from './ledger.ts';

/** What the sign above the paper may truthfully say. */
export type SavedState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  | { readonly kind: 'offline'; readonly waiting: number };

/** `connecting` is the time until the first connection; every later gap is `offline`. */
export type Link = 'connecting' | 'online' | 'offline';

export function savedState(link: Link, ledger: Ledger): SavedState {
  if (link === 'offline') return { kind: 'offline', waiting: ledger.waiting };
  if (link === 'online' && ledger.settled) return { kind: 'saved' };
  if (link === 'connecting' && ledger.waiting === 0) return { kind: 'opening' };
  return { kind: 'saving', waiting: ledger.waiting };
}

export function sameSavedState(a: SavedState, b: SavedState): boolean {
  return a.kind === b.kind && waitingIn(a) === waitingIn(b);
}

export function waitingIn(state: SavedState): number {
  return 'waiting' in state ? state.waiting : 0;
}
