import { expect, test, type Page } from '@playwright/test';
import {
  expectAccessible,
  type JourneyHouse,
  openHouse,
  openText,
  windowOf,
} from '../support/journey.ts';

let house: JourneyHouse;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(() => house.node.stop());

const REQUIRED = 'Überschrift als Pflichtteil festlegen';
const menuOfBlock = async (page: Page) => {
  await page.keyboard.press('Control+Alt+KeyB');
  await expect(page.getByRole('menu', { name: /^Absatz bearbeiten/ })).toBeVisible();
};

test('The office prepares a template by the keyboard, and a member cannot clear it away', async ({
  browser,
}) => {
  const paper = await house.newPaper('Ein Muster');
  const office = await windowOf(browser, house.node, house.office);
  const max = await windowOf(browser, house.node, house.member);
  const [text, maxs] = [await openText(office, paper.id), await openText(max, paper.id)];

  await text.locator('p').last().click();
  await office.keyboard.type('# Ausgangslage');
  await menuOfBlock(office);
  await expectAccessible(office);
  await office.getByRole('menuitem', { name: REQUIRED }).press('Enter');
  await expect(text).toBeFocused();
  await office.keyboard.press('Enter');
  await office.keyboard.type('/schreib');
  await expect(office.getByRole('option', { name: 'Hinweis für Schreibende' })).toBeVisible();
  await office.keyboard.press('Enter');
  await office.keyboard.type('Worum geht es?');

  await expect(maxs.locator('.guidance')).toContainText('Worum geht es?');
  const hintGoes = await text.getByRole('button', { name: 'Hinweis löschen' }).boundingBox();
  expect(hintGoes?.height, 'large enough for any finger').toBeGreaterThanOrEqual(24);
  await maxs.locator('p').last().click();
  await max.keyboard.type('/hinweis');
  await expect(max.getByRole('option')).toHaveText(['Hinweiskasten']);
  await max.keyboard.press('Escape');
  for (let times = 0; times < 2; times++) {
    await max.keyboard.press('Control+a');
    await max.keyboard.press('Delete');
  }
  const refusal = max.getByText('Diese Überschrift gehört zur Vorlage und bleibt stehen.');
  await expect(refusal).toHaveCount(1);
  await expect(refusal).toBeVisible();
  await expect(maxs.getByRole('heading', { name: 'Ausgangslage' })).toBeVisible();
  await maxs.getByRole('heading', { name: 'Ausgangslage' }).click();
  await menuOfBlock(max);
  await expect(max.getByRole('menuitem', { name: REQUIRED })).toHaveCount(0);
  await expect(max.getByRole('menuitem', { name: 'Überschrift wieder freigeben' })).toHaveCount(0);
  await max.context().close();

  await text.getByRole('heading', { name: 'Ausgangslage' }).click();
  await menuOfBlock(office);
  await office.getByRole('menuitem', { name: 'Überschrift wieder freigeben' }).press('Enter');
  await office.keyboard.press('Control+a');
  await office.keyboard.press('Delete');
  await expect(text).not.toContainText('Ausgangslage');
  await office.context().close();
});
