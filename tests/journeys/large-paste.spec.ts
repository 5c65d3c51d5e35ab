import { expect, type Page, test } from '@playwright/test';
import { type JourneyHouse, openHouse, openText, savedSign, windowOf } from '../support/journey.ts';

let house: JourneyHouse;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(() => house.node.stop());

/** Pastes so many paragraphs of one kibibyte each, the last of which ends with the given word. */
async function paste(page: Page, count: number, last: string) {
  await page.evaluate(
    ([paragraphs, word]) => {
      const clipboardData = new DataTransfer();
      const lines = Array.from({ length: paragraphs }, () => `<p>${'Torfmoos '.repeat(113)}</p>`);
      clipboardData.setData('text/html', `${lines.join('')}<p>${word}</p>`);
      const event = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
    },
    [count, last] as const,
  );
}

test('A paste of one and a half mebibytes is saved, and others get it', async ({ browser }) => {
  const paper = await house.newPaper('Ein ganzes Buch');
  const clara = await windowOf(browser, house.node, house.chair);
  const max = await windowOf(browser, house.node, house.member);
  const [claras, maxs] = [await openText(clara, paper.id), await openText(max, paper.id)];
  await maxs.locator('p').last().click();
  await paste(max, 1536, 'Ende des Buches.');
  await expect(maxs).toContainText('Ende des Buches.', { timeout: 30_000 });
  await expect(savedSign(max)).toHaveText('Gespeichert', { timeout: 60_000 });
  await expect(claras).toContainText('Ende des Buches.', { timeout: 30_000 });

  const document = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  expect(document.text.length).toBeGreaterThan(1.5 * 2 ** 20);
  expect(document.text.split('Ende des Buches.')).toHaveLength(2);
  await expect(max.getByTestId('ending')).toHaveCount(0);
  await clara.context().close();
  await max.context().close();
});

test('A paste that no room would take is refused before it is in the text', async ({ browser }) => {
  const paper = await house.newPaper('Eine ganze Bibliothek');
  const max = await windowOf(browser, house.node, house.member);
  const maxs = await openText(max, paper.id);
  await maxs.locator('p').last().click();
  await max.keyboard.type('Vorher.');
  await paste(max, 9 * 1024, 'Ende der Bibliothek.');
  await expect(max.getByText(/^Das ist zu viel auf einmal/)).toBeVisible({ timeout: 30_000 });
  await expect(maxs).not.toContainText('Torfmoos');
  await max.keyboard.type(' Nachher.');
  await expect(savedSign(max)).toHaveText('Gespeichert');
  const document = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  expect(document.text).toContain('Vorher. Nachher.');
  expect(document.text).not.toContain('Bibliothek.');
  await max.context().close();
});
