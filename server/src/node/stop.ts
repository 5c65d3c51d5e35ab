import type { Log } from '../host.ts';

/** One thing to end, in the order in which they are given. */
export interface Step {
  readonly name: string;
  readonly end: () => unknown;
}

/** Whoever stops us waits ten seconds and then kills; what is not done by now will not be. */
const PATIENCE_MS = 9_000;

/** One Ctrl-C may reach us twice within moments: from the terminal, and passed on by npm. */
const SAME_SIGNAL_MS = 1_000;

/**
 * On SIGTERM or SIGINT ends everything in order and then the process, with 0. A second signal, or
 * the end of patience, ends it at once: what was acknowledged is in the database already.
 */
export function stopInOrder(log: Log, steps: () => readonly Step[]): void {
  let begun: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (begun !== undefined) return Date.now() - begun > SAME_SIGNAL_MS && process.exit(130);
    begun = Date.now();
    log.info('stop.begun', { signal });
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    return void endAll(log, steps()).then(() => process.exit(0));
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** A step that fails must not keep the later ones from their turn. */
async function endAll(log: Log, steps: readonly Step[]): Promise<void> {
  for (const { name, end } of steps) {
    try {
      await end();
    } catch (error) {
      log.error('stop.failed', { step: name, error });
    }
  }
}
