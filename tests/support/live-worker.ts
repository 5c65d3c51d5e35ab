import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestHarness, experimental_readRawConfig as readRawConfig } from 'wrangler';
import { environmentOf } from '../../server/src/worker/dev/workerd.ts';
import type { LiveHouse } from './live-house.ts';
import type { PaperRoom } from './mortal-worker.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = join(ROOT, 'wrangler.toml');
const MAIN = join(ROOT, 'tests/support/mortal-worker.ts');

/** The Worker in workerd, over the database of a house. */
export interface LiveWorker {
  /** For live clients. */
  readonly url: string;
  readonly httpUrl: string;
  /** Puts the object of a paper to sleep, as the platform does when nobody has said anything. */
  sleep(paperId: string): Promise<void>;
  /** Ends the object of a paper and its connections at once, whatever it is doing. */
  abort(paperId: string): Promise<void>;
  /** What it has written to its log. */
  log(): string;
  stop(): Promise<void>;
}

export async function startLiveWorker({
  databaseUrl,
}: Pick<LiveHouse, 'databaseUrl'>): Promise<LiveWorker> {
  Object.assign(process.env, environmentOf(databaseUrl));
  const { rawConfig } = readRawConfig({ config: CONFIG });
  const config = {
    ...rawConfig,
    main: MAIN,
    assets: { ...rawConfig.assets, directory: join(ROOT, 'editor/dist') },
  };
  const vars = { PUBLIC_URL: ORIGIN, LOG_LEVEL: 'warn' };
  const harness = createTestHarness({ workers: [{ config, vars }] });
  const { url } = await harness.listen();
  const worker = harness.getWorker<{ PAPER_ROOMS: DurableObjectNamespace<PaperRoom> }>();
  return {
    url: `ws://${url.host}`,
    httpUrl: url.origin,
    sleep: (name) =>
      worker.evictDurableObject('PaperRoom', { name, webSockets: 'hibernate' }).catch(unlessAsleep),
    async abort(paperId) {
      const { PAPER_ROOMS } = await worker.getEnv();
      // It does not live to answer.
      await PAPER_ROOMS.getByName(paperId)
        .die()
        .catch(() => undefined);
    },
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
