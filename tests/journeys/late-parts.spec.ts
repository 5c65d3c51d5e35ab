import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  expectAccessible,
  type JourneyHouse,
  openHouse,
  openText,
  savedSign,
  windowOf,
} from '../support/journey.ts';

const TOOLS = /\/tools-[^/]*\.js$/;

let house: JourneyHouse;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(() => house.node.stop());

/** On the page, wherever it is scrolled to. */
const placeOf = (text: Locator) =>
  text.evaluate((element) => element.getBoundingClientRect().top + scrollY);

const toolbarOf = (page: Page) => page.getByRole('toolbar', { name: 'Werkzeuge' });

test('One writes before the tools are there, and what a key asked for waits', async ({
  browser,
}) => {
  const paper = await house.newPaper('Vor den Werkzeugen');
  const page = await windowOf(browser, house.node, house.member);
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(TOOLS, async (route) => {
    await held;
    await route.continue();
  });
  const text = await openText(page, paper.id);
  await text.locator('p').last().click();
  await page.keyboard.type('Schon geschrieben. ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Auch fett.');
  await expect(text.locator('strong')).toHaveText('Auch fett.');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const place = await placeOf(text);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('nicht in den Text');
  release();
  await expect(page.getByRole('searchbox', { name: 'Suchen nach' })).toBeFocused();
  await expect(text).not.toContainText('nicht in den Text');
  await page.keyboard.press('Escape');
  await expect(toolbarOf(page)).toBeVisible();
  expect(await placeOf(text)).toBe(place);
  await page.context().close();
});

test('Where the tools do not come, the text stays and the page says how to get them', async ({
  browser,
}) => {
  const paper = await house.newPaper('Ohne Werkzeuge');
  const page = await windowOf(browser, house.node, house.member);
  await page.route(TOOLS, (route) => route.fulfill({ status: 404, body: '' }));
  const text = await openText(page, paper.id);
  await expect(page.getByRole('alert')).toContainText('nicht angekommen');
  await text.locator('p').last().click();
  await page.keyboard.type('Trotzdem geschrieben.');
  await expectAccessible(page);
  await page.unroute(TOOLS);
  await page.getByRole('button', { name: 'Seite neu laden' }).click();
  await expect(toolbarOf(page)).toBeVisible();
  await expect(text).toContainText('Trotzdem geschrieben.');
  await page.context().close();
});
