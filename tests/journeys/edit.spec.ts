import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  type JourneyHouse,
  openHouse,
  openText,
  PHONE,
  savedSign,
  windowOf,
} from '../support/journey.ts';

let house: JourneyHouse;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(() => house.node.stop());

test('Two people write into one paper and see each other', async ({ browser }) => {
  const paper = await house.newPaper('Moore als Rohstoffquelle');
  const clara = await windowOf(browser, house.node, house.chair);
  const max = await windowOf(browser, house.node, house.member);
  const [claras, maxs] = [await openText(clara, paper.id), await openText(max, paper.id)];

  await claras.locator('p').last().click();
  await clara.keyboard.type('Rohrkolben dämmt Häuser.');
  await expect(maxs).toContainText('Rohrkolben dämmt Häuser.');
  await expect(max.getByText('Clara Leitung').first()).toBeAttached();

  await maxs.locator('p').last().click();
  await max.keyboard.press('End');
  await max.keyboard.type(' Und Torfmoos ersetzt Torf.');
  await expect(claras).toContainText('Rohrkolben dämmt Häuser. Und Torfmoos ersetzt Torf.');
  await expect(savedSign(clara)).toHaveText('Gespeichert');
  await expect(savedSign(max)).toHaveText('Gespeichert');

  await expectAccessible(clara);
  await claras.focus();
  await clara.keyboard.press('Control+h');
  await clara.keyboard.type('torf');
  await expect(clara.getByText('1 von 2')).toBeVisible();
  await expectAccessible(clara);
  await clara.context().close();
  await max.context().close();
});

test('What is written offline arrives afterwards, once', async ({ browser }) => {
  const paper = await house.newPaper('Heilpflanzen aus der Region');
  const clara = await windowOf(browser, house.node, house.chair);
  const max = await windowOf(browser, house.node, house.member);
  const [claras, maxs] = [await openText(clara, paper.id), await openText(max, paper.id)];
  await claras.locator('p').last().click();
  await clara.keyboard.type('Gemeinsam begonnen.');
  await expect(maxs).toContainText('Gemeinsam begonnen.');

  await max.context().setOffline(true);
  await expect(savedSign(max)).toHaveText(/^Offline/, { timeout: 45_000 });
  await maxs.locator('p').last().click();
  await max.keyboard.press('End');
  await max.keyboard.press('Enter');
  await max.keyboard.type('Unterwegs im Zug geschrieben.');
  await expect(savedSign(max)).toHaveText(/^Offline, \d+ Änderung(en)? warte(t|n)$/);
  await clara.keyboard.type(' Derweil im Büro ergänzt.');
  await expect(savedSign(clara)).toHaveText('Gespeichert');
  await expect(claras).not.toContainText('im Zug');

  await max.context().setOffline(false);
  await expect(claras).toContainText('Unterwegs im Zug geschrieben.', { timeout: 20_000 });
  await expect(maxs).toContainText('Derweil im Büro ergänzt.');
  await expect(savedSign(max)).toHaveText('Gespeichert');
  const document = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  expect(document.text.split('Unterwegs im Zug geschrieben.')).toHaveLength(2);
  await clara.context().close();
  await max.context().close();
});

test('A paper can be read and written in on a phone', async ({ browser }) => {
  const paper = await house.newPaper('Kurze Wege');
  const page = await windowOf(browser, house.node, house.member, PHONE);
  const text = await openText(page, paper.id);
  await text.locator('p').last().click();
  await page.keyboard.type('Vom Telefon.');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
  await expectAccessible(page);
  await page.context().close();
});

test('Undo takes back one’s own words and leaves the others’', async ({ browser }) => {
  const paper = await house.newPaper('Rücknahme');
  const clara = await windowOf(browser, house.node, house.chair);
  const max = await windowOf(browser, house.node, house.member);
  const [claras, maxs] = [await openText(clara, paper.id), await openText(max, paper.id)];
  await claras.locator('p').last().click();
  await clara.keyboard.type('Claras Satz.');
  await expect(maxs).toContainText('Claras Satz.');
  await maxs.locator('p').last().click();
  await max.keyboard.press('End');
  await max.keyboard.press('Enter');
  await max.keyboard.type('Maxens Satz.');
  await expect(claras).toContainText('Maxens Satz.');
  await claras.focus();
  await clara.keyboard.press('Control+z');
  await expect(maxs).not.toContainText('Claras Satz.');
  await expect(maxs).toContainText('Maxens Satz.');
  await clara.context().close();
  await max.context().close();
});
