/** The process in which wrangler builds the Worker and runs workerd; ends with who has forked it. */
import { fileURLToPath } from 'node:url';
import { unstable_startWorker } from 'wrangler';
import { bindingsOf } from './bindings.ts';
import type { WorkerdOptions } from './workerd.ts';

const CONFIG = fileURLToPath(new URL('../../../../wrangler.toml', import.meta.url));

const start = ({ folder, ...settings }: WorkerdOptions) => {
  const { host, port, logLevel } = settings;
  return unstable_startWorker({
    config: CONFIG,
    envFiles: [],
    sendMetrics: false,
    bindings: bindingsOf(settings),
    dev: {
      server: { hostname: host, port },
      inspector: false,
      persist: folder,
      watch: false,
      // Below `log` wrangler swallows what the program says as well.
      logLevel: logLevel === 'warn' || logLevel === 'error' ? logLevel : 'log',
    },
  });
};

process.once('message', async (options: WorkerdOptions) => {
  const worker = await start(options);
  process.once('disconnect', () => void worker.dispose().finally(() => process.exit()));
  // Wrangler calls itself ready before the program is built; an answer proves that it is.
  await worker.fetch(new URL('/healthz', options.publicUrl).href);
  process.send?.('ready');
});
