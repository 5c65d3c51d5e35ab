import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type GatedHouse, openGatedHouse } from '../support/gated-house.ts';
import { openText, savedSign, windowOf } from '../support/journey.ts';

let house: GatedHouse;
test.beforeAll(async () => {
  house = await openGatedHouse();
});
test.afterAll(() => house.close());

const textIn = (page: Page) => page.getByRole('textbox', { name: 'Text des Papiers' });

/** Several tabs of one paper in one browser. */
async function openTabs(page: Page, paperId: string, count: number): Promise<readonly Page[]> {
  const others = await Promise.all(
    Array.from({ length: count - 1 }, () => page.context().newPage()),
  );
  const tabs = [page, ...others];
  for (const tab of tabs) await openText(tab, paperId);
  return tabs;
}

async function write(page: Page, words: string) {
  await textIn(page).locator('p').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

async function everyoneReads(tabs: readonly Page[], words: string) {
  for (const tab of tabs) {
    await expect(textIn(tab)).toContainText(words);
    await expect(savedSign(tab)).toHaveText('Gespeichert');
  }
}

const openLines = () => expect.poll(() => house.gate.open);

async function textOf(paperId: string): Promise<string> {
  return (await house.member.browser.get(`/api/papers/${paperId}/document`)).text;
}

/** The process of the tab ends as if it had run out of memory. */
async function crash(page: Page) {
  const crashed = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

const caretsOfMax = (page: Page) =>
  textIn(page).locator('.caret').filter({ hasText: 'Max Mitglied' });

test('Tabs of one paper share one connection, and it ends with the last of them', async ({
  browser,
}) => {
  const paper = await house.newPaper('Ein Papier, drei Fenster');
  const before = house.gate.count;
  const page = await windowOf(browser, house.node, house.member);
  const [one, two, three] = (await openTabs(page, paper.id, 3)) as [Page, Page, Page];
  expect(house.gate.count - before).toBe(1);

  await write(one, 'Eins.');
  await everyoneReads([one, two, three], 'Eins.');
  await write(two, ' Zwei.');
  await everyoneReads([one, two, three], 'Zwei.');
  await two.keyboard.press('Control+z');
  await expect(textIn(three)).not.toContainText('Zwei.');
  await everyoneReads([one, two, three], 'Eins.');

  await one.close();
  await write(three, ' Drei.');
  await everyoneReads([two, three], 'Drei.');
  expect(house.gate.count - before).toBe(1);
  await two.close();
  await openLines().toBe(1);
  await three.close();
  await openLines().toBe(0);
  expect((await textOf(paper.id)).split('Eins. Drei.')).toHaveLength(2);
  await page.context().close();
});

for (const [which, crashing] of [
  ['first', 0],
  ['last', 1],
] as const) {
  test(`When the ${which} of two tabs crashes, the other goes on`, async ({ browser }) => {
    const paper = await house.newPaper(`Absturz ${which}`);
    const clara = await windowOf(browser, house.node, house.chair);
    await openText(clara, paper.id);
    const page = await windowOf(browser, house.node, house.member);
    const tabs = await openTabs(page, paper.id, 2);
    const [victim, other] = [tabs[crashing], tabs[1 - crashing]] as [Page, Page];
    await write(victim, 'Vorher.');
    await everyoneReads([victim, other, clara], 'Vorher.');
    await write(other, ' Dabei.');
    await expect(caretsOfMax(clara)).toHaveCount(2);
    await crash(victim);
    await expect(caretsOfMax(clara)).toHaveCount(1);
    await write(other, ' Nachher.');
    await everyoneReads([other, clara], 'Nachher.');
    await openLines().toBe(2);
    await other.close();
    await expect(clara.getByText('Max Mitglied')).toHaveCount(0);
    await page.context().close();
    await clara.context().close();
  });
}

test('A killed server costs no tab a word', async ({ browser }) => {
  const paper = await house.newPaper('Neustart');
  const page = await windowOf(browser, house.node, house.member);
  const [one, two] = (await openTabs(page, paper.id, 2)) as [Page, Page];
  await write(one, 'Vorher.');
  await everyoneReads([one, two], 'Vorher.');
  await house.kill();
  await expect(savedSign(one)).toHaveText('Offline');
  await expect(savedSign(two)).toHaveText('Offline');
  await write(one, ' Eins.');
  await expect(savedSign(one)).toHaveText(/^Offline, \d+ Änderung(en)? warte(t|n)$/);
  await write(two, ' Zwei.');
  await house.start();
  await everyoneReads([one, two], 'Eins.');
  await everyoneReads([one, two], 'Zwei.');
  await openLines().toBe(1);
  const text = await textOf(paper.id);
  for (const words of ['Vorher.', ' Eins.', ' Zwei.']) expect(text.split(words)).toHaveLength(2);
  await page.context().close();
});

test('Tabs without a network know it, and meet again', async ({ browser }) => {
  const paper = await house.newPaper('Funkloch');
  const page = await windowOf(browser, house.node, house.member);
  const [one, two] = (await openTabs(page, paper.id, 2)) as [Page, Page];
  await page.context().setOffline(true);
  await expect(savedSign(one)).toHaveText('Offline');
  await expect(savedSign(two)).toHaveText('Offline');
  await openLines().toBe(0);
  await write(one, 'Eins.');
  await write(two, 'Zwei.');
  await page.context().setOffline(false);
  await everyoneReads([one, two], 'Eins.');
  await everyoneReads([one, two], 'Zwei.');
  await openLines().toBe(1);
  await page.context().close();
});

test('Signing out in one tab ends the others', async ({ browser }) => {
  const paper = await house.newPaper('Abmelden');
  const page = await windowOf(browser, house.node, house.chair);
  const [one, two] = (await openTabs(page, paper.id, 2)) as [Page, Page];
  await signOut(one.context());
  for (const tab of [one, two]) {
    await expect(tab.getByTestId('ending')).toHaveAttribute('data-ending', 'signed-out');
  }
  await openLines().toBe(0);
  await page.context().close();
});

const signOut = (context: BrowserContext) =>
  context.request.delete('/api/session', { headers: { Origin: house.gate.url } });
