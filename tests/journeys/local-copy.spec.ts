import { type Browser, expect, type Page, test } from '@playwright/test';
import { type GatedHouse, openGatedHouse } from '../support/gated-house.ts';
import { openText, savedSign, windowOf } from '../support/journey.ts';
import { signIn } from '../support/people.ts';

let house: GatedHouse;
test.beforeAll(async () => {
  house = await openGatedHouse();
});
test.afterAll(() => house.close());

const copySwitch = (page: Page) => page.getByRole('switch', { name: 'Kopie auf diesem Gerät' });

async function flipSwitch(page: Page, on: boolean) {
  await page.getByRole('button', { name: 'Auf diesem Gerät' }).click();
  await page.getByText('Kopie auf diesem Gerät', { exact: true }).click();
  await expect(copySwitch(page)).toBeChecked({ checked: on });
  await page.keyboard.press('Escape');
}

async function write(page: Page, words: string) {
  await page.getByRole('textbox', { name: 'Text des Papiers' }).locator('p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

const copies = (page: Page) =>
  expect.poll(() =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  );

/** A paper in which the member has written something, with a copy of it on his device. */
async function openWithCopy(browser: Browser, title: string) {
  const paper = await house.newPaper(title);
  const page = await windowOf(browser, house.node, await signIn(house.node, house.member));
  const text = await openText(page, paper.id);
  await flipSwitch(page, true);
  await write(page, 'Vorher.');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await copies(page).toHaveLength(1);
  return { paper, page, text };
}

/** The server is down, the tab writes on and is gone; later somebody opens the paper again. */
async function loseTab(page: Page, paperId: string, sign: RegExp) {
  await house.kill();
  await expect(savedSign(page)).toHaveText(/^Offline/);
  await write(page, ' Ungespeichert.');
  await expect(savedSign(page)).toHaveText(sign);
  const context = page.context();
  await page.close();
  await house.start();
  const next = await context.newPage();
  return { next, text: await openText(next, paperId) };
}

const draftOf = async (paperId: string): Promise<string> =>
  (await house.chair.browser.get(`/api/papers/${paperId}/document`)).text;

test('With a copy on the device, unsaved words outlive the tab, and arrive once', async ({
  browser,
}) => {
  const { paper, page } = await openWithCopy(browser, 'Mit Kopie');
  const sign = /^Offline, \d+ Änderungen warten, auf diesem Gerät gesichert$/;
  const { next, text } = await loseTab(page, paper.id, sign);
  await expect(text).toContainText('Vorher. Ungespeichert.');
  await expect(savedSign(next)).toHaveText('Gespeichert');
  expect((await draftOf(paper.id)).split('Vorher. Ungespeichert.')).toHaveLength(2);
  await next.context().close();
});

test('Without the permission nothing is stored', async ({ browser }) => {
  const paper = await house.newPaper('Ohne Kopie');
  const page = await windowOf(browser, house.node, house.member);
  await openText(page, paper.id);
  await write(page, 'Vorher.');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await copies(page).toEqual([]);
  const { next, text } = await loseTab(page, paper.id, /^Offline, \d+ Änderungen warten$/);
  await expect(savedSign(next)).toHaveText('Gespeichert');
  await expect(text).toContainText('Vorher.');
  await expect(text).not.toContainText('Ungespeichert.');
  await copies(next).toEqual([]);
  await next.context().close();
});

test('Taking the permission back removes the copy, also under the hands of another tab', async ({
  browser,
}) => {
  const { paper, page, text } = await openWithCopy(browser, 'Zurückgenommen');
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  const other = await page.context().newPage();
  await openText(other, paper.id);
  await flipSwitch(other, false);
  await copies(page).toEqual([]);
  await write(page, ' Nachher.');
  await expect(text).toContainText('Vorher. Nachher.');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await page.getByRole('button', { name: 'Auf diesem Gerät' }).click();
  await expect(copySwitch(page)).not.toBeChecked();
  await copies(page).toEqual([]);
  expect(failures).toEqual([]);
  await page.context().close();
});

test('Signing out removes the copy', async ({ browser }) => {
  const { page } = await openWithCopy(browser, 'Abgemeldet');
  await page.getByRole('button', { name: 'Max Mitglied' }).click();
  await page.getByRole('menuitem', { name: 'Abmelden', exact: true }).click();
  await page.waitForURL(/sign-in/);
  await copies(page).toEqual([]);
  await page.context().close();
});

test('Who has lost the paper has lost the copy', async ({ browser }) => {
  const { page } = await openWithCopy(browser, 'Ausgetreten');
  const member = `/api/groups/${house.groupId}/members/${house.member.id}`;
  expect((await house.chair.browser.delete(member)).status).toBe(204);
  await expect(page.getByTestId('ending')).toHaveAttribute('data-ending', 'gone');
  await copies(page).toEqual([]);
  await page.context().close();
});
