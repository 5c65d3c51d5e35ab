import { fileURLToPath } from 'node:url';
import { createTestHarness } from 'wrangler';
import { environmentOf } from '../../server/src/worker/dev/workerd.ts';
import type { LiveHouse } from './live-house.ts';

const CONFIG = fileURLToPath(new URL('../../wrangler.toml', import.meta.url));

/** The Worker in workerd, over the database of a house. */
export interface LiveWorker {
  /** For live clients. */
  readonly url: string;
  readonly httpUrl: string;
  /** Puts the object of a paper to sleep, as the platform does when nobody has said anything. */
  sleep(paperId: string): Promise<void>;
  /** What it has written to its log. */
  log(): string;
  stop(): Promise<void>;
}

export async function startLiveWorker({
  databaseUrl,
}: Pick<LiveHouse, 'databaseUrl'>): Promise<LiveWorker> {
  Object.assign(process.env, environmentOf(databaseUrl));
  const harness = createTestHarness({
    workers: [{ configPath: CONFIG, vars: { PUBLIC_URL: ORIGIN, LOG_LEVEL: 'warn' } }],
  });
  const { url } = await harness.listen();
  return {
    url: `ws://${url.host}`,
    httpUrl: url.origin,
    sleep: (name) =>
      harness
        .getWorker()
        .evictDurableObject('PaperRoom', { name, webSockets: 'hibernate' })
        .catch(unlessAsleep),
    log: () =>
      harness
        .getLogs()
        .map(({ message }) => message)
        .join('\n'),
    stop: () => harness.close(),
  };
}

/** What the Worker believes its address to be; requests state it as their Origin. */
export const ORIGIN = 'http://eckpunkt.test';

/** Without connections it has ended already. */
function unlessAsleep(error: unknown) {
  if (!/not currently running/.test(String(error))) throw error;
}
