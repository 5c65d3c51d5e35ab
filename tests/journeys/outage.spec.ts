import { expect, test } from '@playwright/test';
import { freshDatabase } from '../support/database.ts';
import { Door } from '../support/door.ts';
import { openHouse, openText, savedSign, windowOf } from '../support/journey.ts';

const OUTAGE_MS = 20_000;

test('The database is away for 20 seconds: people type on, and all is saved after', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const database = await freshDatabase();
  const address = new URL(database.url);
  const door = new Door({ host: address.hostname, port: Number(address.port) });
  address.hostname = '127.0.0.1';
  address.port = String(await door.listen());
  const house = await openHouse({ environment: { DATABASE_URL: address.href } });
  const paper = await house.newPaper('Ausfall');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await text.locator('p').last().click();
  await page.keyboard.type('Vorher.');
  await expect(savedSign(page)).toHaveText('Gespeichert');

  door.shut();
  await page.keyboard.type(' Währenddessen.');
  await expect(savedSign(page)).not.toHaveText('Gespeichert');
  await expect.poll(async () => (await fetch(`${house.node.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${house.node.url}/healthz`)).status).toBe(200);
  await page.waitForTimeout(OUTAGE_MS);
  await page.keyboard.type(' Immer noch.');
  await expect(savedSign(page)).not.toHaveText('Gespeichert');

  door.open();
  await expect(savedSign(page)).toHaveText('Gespeichert', { timeout: 30_000 });
  await expect.poll(async () => (await fetch(`${house.node.url}/readyz`)).status).toBe(200);
  const document = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  expect(document.text.split('Vorher. Währenddessen. Immer noch.')).toHaveLength(2);
  await page.context().close();
  await house.node.stop();
  door.close();
  await database.close();
});
