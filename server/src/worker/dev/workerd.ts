import { fileURLToPath } from 'node:url';
import { unstable_startWorker } from 'wrangler';
import type { Settings } from '../../node/settings.ts';

const CONFIG = fileURLToPath(new URL('../../../../wrangler.toml', import.meta.url));

/** What wrangler takes from the environment alone: to ask nobody anything, and our database. */
export const environmentOf = (databaseUrl: string) => ({
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_DATABASE: databaseUrl,
});

export interface WorkerdOptions extends Settings {
  /** Where the objects' storage lies. */
  readonly folder: string;
}

/** Runs the Worker of `wrangler.toml` in workerd. */
export async function startWorkerd(options: WorkerdOptions) {
  const { host, port, publicUrl, mailFrom, logLevel, folder } = options;
  const text = (value: string) => ({ type: 'plain_text', value }) as const;
  const worker = await unstable_startWorker({
    config: CONFIG,
    envFiles: [],
    sendMetrics: false,
    bindings: {
      PUBLIC_URL: text(publicUrl),
      MAIL_FROM: text(mailFrom),
      LOG_LEVEL: text(logLevel),
    },
    dev: {
      server: { hostname: host, port },
      inspector: false,
      persist: folder,
      watch: false,
      logLevel: 'warn',
    },
  });
  await worker.ready;
  return worker;
}
