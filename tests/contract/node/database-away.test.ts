import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { Door } from '../../support/door.ts';
import { setUp } from '../../support/people.ts';
import { startNode } from '../../support/start-node.ts';

test('with a database elsewhere it says that that is away, and goes on when it is back', async () => {
  const database = await freshDatabase();
  onTestFinished(() => database.close());
  const address = new URL(database.url);
  const door = new Door({ host: address.hostname, port: Number(address.port) });
  onTestFinished(() => door.close());
  address.port = String(await door.listen());
  const node = await startNode({ environment: { DATABASE_URL: address.href } });
  onTestFinished(async () => void (await node.stop()));
  const { browser } = await setUp(node);

  door.shut();
  await expect.poll(async () => (await browser.get('/readyz')).status).toBe(503);
  const away = await browser.get('/api/me');
  expect([away.status, away.json.name]).toEqual([503, 'database-away']);
  expect((await browser.get('/healthz')).status).toBe(200);

  door.open();
  await expect.poll(async () => (await browser.get('/readyz')).status).toBe(200);
  expect((await browser.get('/api/me')).status).toBe(200);
  expect(existsSync(join(node.dataDir, 'postgres'))).toBe(false);
});
