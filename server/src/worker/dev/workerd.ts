import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../../node/settings.ts';

const CHILD = fileURLToPath(new URL('./workerd-child.ts', import.meta.url));

export interface WorkerdOptions extends Settings {
  /** Where the objects' storage lies. */
  readonly folder: string;
}

export interface Workerd {
  dispose(): Promise<void>;
}

/** What wrangler takes from the environment alone: to ask nobody anything, and our database. */
export const environmentOf = (databaseUrl: string) => ({
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_DATABASE: databaseUrl,
});

/**
 * Runs the Worker of `wrangler.toml` in workerd until it is disposed of, or this process ends in
 * whatever way. Wrangler has a process of its own, because it ends its process at every signal.
 */
export async function startWorkerd(
  options: WorkerdOptions,
  environment: NodeJS.ProcessEnv,
): Promise<Workerd> {
  const child = fork(CHILD, { env: environment });
  const ended = once(child, 'exit');
  child.send(options);
  const [answer] = await Promise.race([once(child, 'message'), ended]);
  if (answer !== 'ready') throw new Error(`workerd did not start (${answer}).`);
  return {
    async dispose() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
