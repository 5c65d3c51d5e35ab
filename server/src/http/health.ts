import { Hono } from 'hono';
import type { Host } from '../host.ts';

const PATIENCE_MS = 2_000;

/** For those who watch the process: does it live, and could it serve people now? */
export const healthRoutes = (host: Pick<Host, 'isMigrated'>) =>
  new Hono()
    .get('/healthz', (c) => c.json({ status: 'alive' }, 200, UNCACHED))
    .get('/readyz', async (c) => {
      const database = await Promise.race([look(host), soon()]);
      const ready = database === 'migrated';
      const answer = { status: ready ? 'ready' : 'waiting', database };
      return c.json(answer, ready ? 200 : 503, UNCACHED);
    });

const UNCACHED = { 'Cache-Control': 'no-store' };

const look = (host: Pick<Host, 'isMigrated'>) =>
  host.isMigrated().then(
    (migrated) => (migrated ? 'migrated' : 'not-migrated'),
    () => 'away',
  );

const soon = () => new Promise<string>((resolve) => setTimeout(resolve, PATIENCE_MS, 'away'));
