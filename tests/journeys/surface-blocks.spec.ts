import { expect, test, type Locator, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import {
  expectAccessible,
  type JourneyHouse,
  openHouse,
  openText,
  PHONE,
  savedSign,
  windowOf,
} from '../support/journey.ts';
import { pngOf } from '../support/png.ts';

let house: JourneyHouse;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(() => house.node.stop());

const insert = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Einfügen' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};

/** The slash menu, on the line in which the caret stands. */
const slash = async (page: Page, typed: string) => {
  await page.keyboard.type(`/${typed}`);
  await expect(page.getByRole('listbox', { name: 'Einfügen' })).toBeVisible();
  await page.keyboard.press('Enter');
};

/** As if a picture were dragged from a folder onto this line. */
const drop = async (page: Page, line: Locator, png: Buffer) => {
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'bild.png', { type: 'image/png' }));
      return transfer;
    },
    [...png],
  );
  const box = await line.boundingBox();
  const at = { clientX: (box?.x ?? 0) + 5, clientY: (box?.y ?? 0) + 5 };
  await line.dispatchEvent('drop', { dataTransfer: data, ...at });
};

test('Authors are named, put in order with the keyboard, and seen by everybody', async ({
  browser,
}) => {
  const paper = await house.newPaper('Nass statt trocken');
  const clara = await windowOf(browser, house.node, house.chair);
  const max = await windowOf(browser, house.node, house.member);
  const [text, maxs] = [await openText(clara, paper.id), await openText(max, paper.id)];

  await clara.getByRole('button', { name: 'Untertitel' }).click();
  await clara.keyboard.type('Was Moore können');
  await clara.getByRole('button', { name: 'Autorinnen und Autoren' }).click();
  const dialog = clara.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Person hinzufügen' }).press('Enter');
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await clara.keyboard.type('Anna Beispiel');
  await dialog.getByLabel(/^Organisation/).fill('Universitätsmedizin Greifswald');
  await dialog.getByLabel(/^ORCID/).fill('https://orcid.org/0000-0002-1825-0098');
  await dialog.getByRole('button', { name: 'Zur Liste' }).focus();
  await expect(dialog.getByText('Bitte prüfen Sie die Ziffern')).toBeVisible();
  await dialog.getByLabel(/^ORCID/).fill('0000000218250097');
  await dialog.getByRole('button', { name: 'Zur Liste' }).click();
  await dialog.getByRole('button', { name: /^AG Bioökonomie als/ }).click();
  await expectAccessible(clara);

  await dialog.getByRole('row').first().focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await clara.keyboard.press(key);
  await expect(clara.locator('[data-drop-target]')).toBeAttached();
  await clara.keyboard.press('ArrowUp');
  await clara.keyboard.press('Enter');
  await expect(dialog.getByRole('row').first()).toContainText('AG Bioökonomie');
  await clara.keyboard.press('Escape');
  await expect(clara.getByRole('button', { name: 'Autorinnen und Autoren ändern' })).toBeFocused();
  await clara.keyboard.press('Escape');
  await expect(text).toBeFocused();

  const names = ['AG Bioökonomie', 'Anna Beispiel · Universitätsmedizin Greifswald'];
  for (const page of [clara, max]) {
    const byline = page.getByRole('list', { name: 'Autorinnen und Autoren' });
    await expect(byline.getByRole('listitem')).toHaveText(names);
  }
  await expect(text).toContainText('Was Moore können');
  await expect(maxs).toContainText('Was Moore können');
  await expect(savedSign(clara)).toHaveText('Gespeichert');
  await expectAccessible(clara);
  await clara.context().close();
  await max.context().close();
});

test('The Union’s emblem brings the sentence that it asks for', async ({ browser }) => {
  const paper = await house.newPaper('Gefördert');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await page.getByRole('button', { name: 'Förderung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Förderung hinzufügen' }).click();
  await dialog.getByRole('button', { name: /Emblem$/ }).click();
  await page.getByRole('option', { name: 'Emblem der Europäischen Union' }).click();
  await expect(dialog.getByLabel(/^Vorgeschriebener Satz/)).toHaveValue(
    'Kofinanziert von der Europäischen Union',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Förderung ändern' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  const funders = page.getByRole('list', { name: 'Förderung' });
  await expect(funders.getByRole('img', { name: 'Emblem der Europäischen Union' })).toBeVisible();
  await page.getByRole('button', { name: 'Lizenz: CC BY 4.0' }).click();
  await page.getByRole('radio', { name: /CC BY-SA/ }).check({ force: true });
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect(page.getByRole('button', { name: 'Lizenz: CC BY-SA 4.0' })).toBeVisible();
  await page.context().close();
});

test('A picture is brought, described and seen by everybody', async ({ browser }) => {
  const paper = await house.newPaper('Mit Bild');
  const clara = await windowOf(browser, house.node, house.chair);
  const max = await windowOf(browser, house.node, house.member);
  const [text, maxs] = [await openText(clara, paper.id), await openText(max, paper.id)];
  await text.locator('p').last().click();
  await clara.keyboard.type('Vor dem Bild.');

  const chooser = clara.waitForEvent('filechooser');
  await insert(clara, 'Abbildung');
  const picture = { name: 'karte.png', mimeType: 'image/png', buffer: pngOf(640, 360) };
  await (await chooser).setFiles(picture);
  const figure = text.locator('figure');
  await expect(figure.locator('img')).toHaveJSProperty('naturalWidth', 640);
  await expect(maxs.locator('figure img')).toHaveJSProperty('naturalWidth', 640);

  await figure.locator('figcaption').click();
  await clara.keyboard.type('Moore im Land');
  await expect(maxs.locator('figcaption')).toContainText('Moore im Land');
  await clara.keyboard.press('Alt+Enter');
  const panel = clara.getByRole('region', { name: 'Angaben zur Abbildung' });
  await panel.getByRole('textbox', { name: 'Alternativtext' }).fill('Karte der Moore');
  await expectAccessible(clara);
  const [words, beside] = [await text.boundingBox(), await panel.boundingBox()];
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThan(beside?.x ?? 0);
  await text.locator('figcaption').click();
  await clara.keyboard.press('Alt+Enter');
  await expect(panel.getByRole('textbox', { name: 'Alternativtext' })).toBeFocused();
  await clara.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(maxs.getByRole('img', { name: 'Karte der Moore' })).toBeVisible();
  await clara.keyboard.type('!');
  await expect(maxs.locator('figcaption')).toContainText('Moore im Land!');

  const noise = { name: 'rauschen.png', mimeType: 'image/png', buffer: randomBytes(2_000) };
  const second = clara.waitForEvent('filechooser');
  await insert(clara, 'Abbildung');
  await (await second).setFiles(noise);
  await expect(text.getByText(/„rauschen.png“ ist nicht angekommen/)).toBeVisible();
  await expectAccessible(clara);
  await text.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(text.locator('figure')).toHaveCount(1);

  await drop(clara, text.getByText('Vor dem Bild.'), pngOf(64, 48));
  await expect(text.locator('figure')).toHaveCount(2);
  await expect(maxs.locator('figure img').first()).toHaveJSProperty('naturalWidth', 64);
  await clara.context().close();
  await max.context().close();
});

test('Boxes are written with the keyboard alone', async ({ browser }) => {
  const paper = await house.newPaper('Nur Tasten');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await text.locator('p').last().click();

  await slash(page, 'Empf');
  await page.keyboard.type('Moore vernässen.');
  await expect(text.getByText('Empfehlung R1')).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  const panel = page.getByRole('region', { name: 'Angaben zur Empfehlung' });
  await expect(panel.getByText('Empfehlung R1')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Bund' }).focus();
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(text.getByRole('button', { name: 'Bund' })).toBeVisible();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await slash(page, 'Praxis');
  await page.keyboard.type('So ging es.');
  await page.keyboard.press('Alt+Enter');
  await expect(text.getByLabel('Name des Projekts')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Universität Greifswald');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await slash(page, 'Begriffs');
  await page.keyboard.type('Paludikultur');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Landwirtschaft auf nassem Moor');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const { json } = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  const kinds = json.content.map(({ type }: { readonly type: string }) => type);
  expect(kinds.slice(1, 4)).toEqual(['recommendation', 'caseBox', 'definitionList']);
  expect(json.content[1].attrs.addressees).toEqual(['federal']);
  expect(json.content[2].attrs.partners).toBe('Universität Greifswald');
  await expectAccessible(page);
  await page.context().close();
});

test('A template brings headings that stay', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.office);
  await page.goto('/app');
  await page.getByRole('button', { name: 'Neues Papier' }).first().click();
  await page.getByLabel('Titel').fill('Aus der Vorlage');
  await page.getByRole('button', { name: /Art des Papiers/ }).click();
  await page.getByRole('option', { name: 'Whitepaper' }).click();
  await page.getByRole('button', { name: /Vorlage/ }).click();
  await page
    .getByRole('option', { name: /Gehört zu Eckpunkt/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Papier anlegen' }).click();
  const text = page.getByRole('textbox', { name: 'Text des Papiers' });
  const headings = text.locator('h2');
  await expect(headings.first()).toBeVisible();
  const count = await headings.count();
  expect(count).toBeGreaterThan(1);

  await headings.first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(headings).toHaveCount(count);
  const why = 'Diese Überschrift gehört zur Vorlage und bleibt stehen.';
  await expect(page.getByText(why)).toBeVisible();

  const hints = text.getByRole('button', { name: 'Hinweis löschen' });
  const before = await hints.count();
  await hints.first().click();
  await expect(hints).toHaveCount(before - 1);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Was mit dem Papier geschehen soll' }).click();
  await page.getByRole('menuitem', { name: 'Als Vorlage speichern' }).click();
  await page.getByLabel('Name der Vorlage').fill('Whitepaper der AG');
  await page.getByRole('button', { name: 'Als Vorlage speichern' }).click();
  await page.goto('/app/templates');
  await page.getByRole('button', { name: 'Vorlage „Whitepaper der AG“ löschen' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vorlage löschen', exact: true }).click();
  await expect(page.getByText('Whitepaper der AG')).toHaveCount(0);
  await page.context().close();
});

test('On a phone everything is there and nothing is wider than the screen', async ({ browser }) => {
  const paper = await house.newPaper('Unterwegs');
  const page = await windowOf(browser, house.node, house.member, PHONE);
  const text = await openText(page, paper.id);
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const whole = (words: Element) => {
    const sign = words.parentElement ?? words;
    return sign.scrollWidth <= sign.clientWidth + 1;
  };
  expect(await savedSign(page).evaluate(whole)).toBe(true);
  await text.locator('p').last().click();
  await insert(page, 'Empfehlung');
  await page.keyboard.type('Kurz und gut.');
  await text.getByRole('button', { name: /An wen richtet sie sich/ }).click();
  const panel = page.getByRole('dialog', { name: 'Angaben zur Empfehlung' });
  await panel.getByText('Kommunen').click();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Schließen' }).click();
  await insert(page, 'Tabelle');
  await expect(text.locator('th')).toHaveText(['Spalte 1', 'Spalte 2', 'Spalte 3']);
  await expectAccessible(page);
  for (const heading of ['Was', 'Wer', 'Wann']) {
    await page.keyboard.type(heading);
    await page.keyboard.press('Tab');
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
  await expectAccessible(page);
  await page.context().close();
});
