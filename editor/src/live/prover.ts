import type { Connection } from './connection.ts';
import type { Ledger } from './ledger.ts';

/** Long enough to ask once for a word deleted letter by letter. */
const first = 300;
const longest = 30_000;

/**
 * Asks the server what it holds while deletions wait for proof, of which no acknowledgement
 * speaks, or while something is missing. It asks more and more seldom, and falls silent by itself.
 */
export function createProver(ledger: Ledger, ask: Connection['ask']) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = first;
  const wanting = () => ledger.unproved || ledger.gaps;
  const arm = (after: number) => {
    delay = after;
    timer = setTimeout(() => {
      timer = undefined;
      if (!wanting()) return;
      ask();
      arm(Math.min(2 * after, longest));
    }, after);
  };
  return {
    /** To be called after every change. */
    wake() {
      if (timer === undefined && wanting()) arm(first);
    },
    /** Something has become durable, or a connection has come: the answer may be another now. */
    hurry() {
      if (timer === undefined || delay === first) return;
      clearTimeout(timer);
      timer = undefined;
      if (wanting()) arm(first);
    },
    stop: () => clearTimeout(timer),
  };
}
