import { expect, type Page, test } from '@playwright/test';
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

async function fixVersion(page: Page, label: string) {
  await page.getByRole('link', { name: 'Fassungen' }).click();
  await page.getByRole('button', { name: 'Fassung festhalten' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Bezeichnung/).fill(label);
  await dialog.getByRole('button', { name: 'Fassung festhalten' }).click();
  await expect(dialog).toBeHidden();
}

test('A member fixes a version; the chair publishes it', async ({ browser }) => {
  const paper = await house.newPaper('Küste als Labor');
  const max = await windowOf(browser, house.node, house.member);
  const text = await openText(max, paper.id);
  await text.locator('p').last().click();
  await max.keyboard.type('Die Küste ist ein Labor unter freiem Himmel.');
  await expect(savedSign(max)).toHaveText('Gespeichert');
  await fixVersion(max, 'Vorlage zur Sitzung');
  await expect(max.getByText('Vorlage zur Sitzung')).toBeVisible();
  await expectAccessible(max);
  await max.getByRole('link', { name: 'Veröffentlichungen' }).click();
  await expect(max.getByText('Noch nicht veröffentlicht')).toBeVisible();
  await expect(max.getByRole('button', { name: 'Veröffentlichen' })).toHaveCount(0);

  const clara = await windowOf(browser, house.node, house.chair);
  await clara.goto(`/app/papers/${paper.id}/publications`);
  await clara.getByRole('button', { name: 'Veröffentlichen' }).first().click();
  const dialog = clara.getByRole('dialog');
  await expect(dialog.getByText('Das wird Version 1.0')).toBeVisible();
  await expectAccessible(clara);
  await dialog.getByLabel(/Hinweis für die Leserinnen und Leser/).fill('Einstimmig beschlossen.');
  await dialog.getByRole('button', { name: 'Version 1.0 veröffentlichen' }).click();
  await expect(dialog.getByText('Alle Dateien sind bereit.')).toBeVisible({ timeout: 90_000 });
  await expectAccessible(clara);
  await dialog.getByRole('link', { name: 'Öffentliche Seite ansehen' }).click();
  await clara.context().close();
  await max.context().close();

  const reader = await windowOf(browser, house.node, undefined, {
    ...PHONE,
    javaScriptEnabled: false,
  });
  await reader.goto(`/papers/${paper.slug}`);
  await expect(reader.getByRole('heading', { level: 1, name: 'Küste als Labor' })).toBeVisible();
  await expect(reader.getByText('Einstimmig beschlossen.')).toBeVisible();
  await reader.context().close();
});

test('A member may not publish by the API either, and a stranger sees nothing', async () => {
  const paper = await house.newPaper('Nicht für alle');
  const { browser } = house.member;
  expect((await browser.post(`/api/papers/${paper.id}/versions`, {})).status).toBe(201);
  const refused = await browser.post(`/api/papers/${paper.id}/publications`, { version: 1 });
  expect(refused.status).toBe(403);
  expect(refused.json.name).toBe('forbidden');
});

test('A draft with a problem is not fixed; the problem leads to its place', async ({ browser }) => {
  const paper = await house.newPaper('Titel, der gleich fehlt');
  const max = await windowOf(browser, house.node, house.member);
  const text = await openText(max, paper.id);
  await text.getByText('Titel, der gleich fehlt').click({ clickCount: 3 });
  await max.keyboard.press('Delete');
  await expect(savedSign(max)).toHaveText('Gespeichert');
  await max.getByRole('link', { name: 'Fassungen' }).click();
  await max.getByRole('button', { name: 'Fassung festhalten' }).first().click();
  const dialog = max.getByRole('dialog');
  await expect(dialog.getByText('Der Titel fehlt.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Fassung festhalten' })).toBeDisabled();
  await expectAccessible(max);
  const byApi = await house.member.browser.post(`/api/papers/${paper.id}/versions`, {});
  expect(byApi.status).toBe(422);
  expect(byApi.json.name).toBe('draft-incomplete');
  await max.context().close();
});

test('Two versions can be compared', async ({ browser }) => {
  const paper = await house.newPaper('Vergleich');
  const max = await windowOf(browser, house.node, house.member);
  const text = await openText(max, paper.id);
  await text.locator('p').last().click();
  await max.keyboard.type('Wir fordern eine Anlage.');
  await expect(savedSign(max)).toHaveText('Gespeichert');
  await fixVersion(max, 'Erste');
  await max.getByRole('link', { name: 'Text', exact: true }).click();
  await (await openText(max, paper.id)).locator('p').last().click();
  await max.keyboard.press('End');
  await max.keyboard.type(' Und zwar bald.');
  await expect(savedSign(max)).toHaveText('Gespeichert');
  await fixVersion(max, 'Zweite');
  await max.goto(`/app/papers/${paper.id}/versions/1/changes/2`);
  await expect(max.getByRole('heading', { name: 'Was sich geändert hat' })).toBeVisible();
  await expect(max.locator('ins')).toContainText('Und zwar bald.');
  await expectAccessible(max);
  await max.context().close();
});
