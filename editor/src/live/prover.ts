import type { Connection } from './connection.ts';
import type { Ledger } from './ledger.ts';

/** Long enough to ask once for a word deleted letter by letter. */
const firstAfter = 300;
const againAfter = 1_000;

/**
 * Asks the server what it holds while deletions wait for proof: no acknowledgement speaks of them.
 * `wake` after every change; it asks at most once a second and falls silent by itself.
 */
export function createProver(ledger: Ledger, ask: Connection['ask']) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (delay: number) => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!ledger.unproved) return;
      ask();
      arm(againAfter);
    }, delay);
  };
  return {
    wake() {
      if (timer === undefined && ledger.unproved) arm(firstAfter);
    },
    stop: () => clearTimeout(timer),
  };
}
