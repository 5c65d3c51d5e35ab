import { expect, type Page, test } from '@playwright/test';
import { type GatedHouse, openGatedHouse } from '../support/gated-house.ts';
import { openText, savedSign, windowOf } from '../support/journey.ts';

let house: GatedHouse;
test.beforeAll(async () => {
  house = await openGatedHouse();
});
test.afterAll(() => house.close());

const textIn = (page: Page) => page.getByRole('textbox', { name: 'Text des Papiers' });
const banner = (page: Page) => page.getByTestId('ending');

async function write(page: Page, words: string) {
  await textIn(page).locator('p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** The server says "try later" to everybody, as one that has too much to do. */
function breakOff() {
  house.gate.refuseWith(1013);
  house.gate.cut();
}

test('Who meets another release is told, and finds his unsaved words after the reload', async ({
  browser,
}) => {
  const paper = await house.newPaper('Neue Fassung des Schemas');
  const page = await windowOf(browser, house.node, house.member);
  await openText(page, paper.id);
  const other = await page.context().newPage();
  await openText(other, paper.id);
  await write(page, 'Vorher.');
  await expect(textIn(other)).toContainText('Vorher.');
  await expect(savedSign(page)).toHaveText('Gespeichert');

  breakOff();
  await expect(savedSign(page)).toHaveText('Offline');
  await expect(savedSign(other)).toHaveText('Offline');
  await write(page, ' Eins.');
  await write(other, ' Zwei.');
  house.gate.refuseWith(4409);
  for (const tab of [page, other]) {
    await expect(banner(tab)).toHaveAttribute('data-ending', 'outdated', { timeout: 15_000 });
    await expect(banner(tab)).toContainText('Eckpunkt wurde erneuert');
    await expect(banner(tab)).toContainText(/bleib(t|en) in diesem Fenster erhalten/);
    await expect(textIn(tab)).toHaveAttribute('contenteditable', 'false');
  }

  house.gate.refuseWith(null);
  for (const tab of [page, other]) {
    await banner(tab).getByRole('button', { name: 'Seite neu laden' }).click();
    await expect(savedSign(tab)).toHaveText('Gespeichert');
  }
  for (const tab of [page, other]) {
    await expect(textIn(tab)).toContainText('Eins.');
    await expect(textIn(tab)).toContainText('Zwei.');
  }
  const { text } = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  for (const words of ['Vorher.', ' Eins.', ' Zwei.']) expect(text.split(words)).toHaveLength(2);
  await page.context().close();
});

test('Leaving with unsaved words is warned of, leaving with saved ones is not', async ({
  browser,
}) => {
  const paper = await house.newPaper('Vorzeitig gegangen');
  const page = await windowOf(browser, house.node, house.member);
  await openText(page, paper.id);
  await write(page, 'Vorher.');
  await expect(savedSign(page)).toHaveText('Gespeichert');

  breakOff();
  await write(page, ' Ungespeichert.');
  await expect(savedSign(page)).toHaveText(/warte(t|n)$/);
  const [warning] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  expect(warning.type()).toBe('beforeunload');
  await warning.dismiss();

  house.gate.refuseWith(null);
  await expect(savedSign(page)).toHaveText('Gespeichert', { timeout: 20_000 });
  const warnings: unknown[] = [];
  page.on('dialog', (dialog) => {
    warnings.push(dialog);
    void dialog.accept();
  });
  const context = page.context();
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  expect(warnings).toEqual([]);
  await context.close();
});

test('Who may only read from now on is told, and can write no more', async ({ browser }) => {
  const paper = await house.newPaper('Nur noch lesen');
  const page = await windowOf(browser, house.node, house.member);
  await openText(page, paper.id);
  await write(page, 'Vorher.');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const member = `/api/groups/${house.groupId}/members/${house.member.id}`;
  expect((await house.office.browser.patch(member, { role: 'guest' })).status).toBeLessThan(300);
  await expect(banner(page)).toHaveAttribute('data-ending', 'read-only');
  await expect(textIn(page)).toHaveAttribute('contenteditable', 'false');
  await banner(page).getByRole('button', { name: 'Seite neu laden' }).click();
  await expect(page.getByText('Nur lesen')).toBeVisible();
  await page.context().close();
});
