import type { Connection } from './connection.ts';
import type { Ledger } from './ledger.ts';

/** Long enough to ask once for a word deleted letter by letter. */
const first = 300;
const longest = 30_000;

/**
 * Asks the server what it holds while deletions wait for proof, of which no acknowledgement
 * speaks, or while something is missing. `wake` after every change; it asks more and more seldom,
 * and falls silent by itself.
 */
export function createProver(ledger: Ledger, ask: Connection['ask']) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wanting = () => ledger.unproved || ledger.gaps;
  const arm = (delay: number) => {
    timer = setTimeout(() => {
      timer = undefined;
      if (!wanting()) return;
      ask();
      arm(Math.min(2 * delay, longest));
    }, delay);
  };
  return {
    wake() {
      if (timer === undefined && wanting()) arm(first);
    },
    /** A new connection: what an old one was asked in vain must not delay the first question. */
    hurry() {
      clearTimeout(timer);
      timer = undefined;
      if (wanting()) arm(first);
    },
    stop: () => clearTimeout(timer),
  };
}
