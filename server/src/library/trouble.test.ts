import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type House } from '../../../tests/support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await house.host.rooms.close();
  await house.sql.end();
});
afterAll(() => house.close());

test('while the database is away, readers get a page and programs a refusal', async () => {
  const page = await house.anybody.get('/papers', { Accept: 'text/html' });
  expect([page.status, page.headers.get('Retry-After')]).toEqual([503, '5']);
  expect(page.headers.get('Content-Type')).toMatch(/^text\/html/);
  expect(page.text).toContain('Die Papiere sind gerade nicht erreichbar.');
  const refusal = await house.anybody.get('/feed.atom');
  expect([refusal.status, refusal.json.name]).toEqual([503, 'database-away']);
});
