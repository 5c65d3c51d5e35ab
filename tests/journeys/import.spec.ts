import { expect, test } from '@playwright/test';
import { strToU8 } from 'fflate';
import { docxOf, packed, wordParagraph } from '../support/archives.ts';
import {
  expectAccessible,
  type JourneyHouse,
  openHouse,
  openText,
  PHONE,
  windowOf,
} from '../support/journey.ts';
import { pngOf } from '../support/png.ts';

let house: JourneyHouse;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(() => house.node.stop());

const MARKDOWN = `# Algen für die Wundversorgung

## Ausgangslage {#lage}

Alginat nimmt Wundsekret auf.^[Gemessen an der Universität Rostock.] Das zeigte @meyer2024 [S. 12],
siehe [dort](#lage): $E = mc^2$.

![Ernte an der Küste](bilder/ernte.png)

![Karte](https://example.org/karte.png)

| Art | Anteil |
|-----|--------|
| Rot | 3      |

: Algen an der Küste
`;

const SOURCES = `@book{meyer2024, author = {Meyer, Ada}, title = {Algen}, date = {2024}, publisher = {Hinstorff}, location = {Rostock}}`;

const archive = () =>
  packed({
    'algen/text.md': strToU8(MARKDOWN),
    'algen/quellen.bib': strToU8(SOURCES),
    'algen/bilder/ernte.png': new Uint8Array(pngOf(320, 200)),
  });

const fileOf = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

test('A member takes over a file into an empty paper and sees what became of it', async ({
  browser,
}) => {
  const paper = await house.newPaper('Noch ohne Text');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await page.getByRole('button', { name: 'Aus Datei übernehmen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Text aus einer Datei übernehmen' });
  await expectAccessible(page);

  const choose = async (file: ReturnType<typeof fileOf>) => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Datei auswählen' }).click();
    await (await chooser).setFiles(file);
  };
  await choose(fileOf('bild.png', 'PNG'));
  await expect(dialog.getByRole('alert')).toContainText('Markdown oder HTML');
  await choose(fileOf('bild.zip', packed({ 'a.png': new Uint8Array(9) })));
  await expect(dialog.getByRole('alert')).toContainText('genau ein Text');
  await choose(fileOf('algen.zip', archive()));
  const arrived = dialog.getByRole('alert');
  await expect(arrived).toContainText('Überschriften: 1', { timeout: 60_000 });
  await expect(arrived).toContainText(
    'Abbildungen: 1 · Formeln: 1 · Fußnoten: 1 · Quellenangaben: 1 · Quellen: 1 · Verweise: 1',
  );
  await dialog.getByText('Bilder (1)').click();
  await expect(dialog.getByText('Karte (karte.png)')).toBeVisible();
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Zum Text' }).click();
  await expect(text).toBeFocused();
  await expect(text).toContainText('Das zeigte Meyer');
  await expect(text).toContainText('Gemessen an der Universität Rostock.');
  await expect(text).toContainText('Abschnitt\u00a01');
  const picture = text.getByRole('img', { name: 'Ernte an der Küste' });
  await expect(picture).toHaveJSProperty('complete', true);
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0);
  await expect(text.locator('th')).toHaveText(['Art', 'Anteil']);
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(
    'Algen für die Wundversorgung',
  );
  await expect(page.getByText('Gibt es schon einen Text?')).toBeHidden();
  await page.context().close();
});

test('Where there is text, the menu says that a file needs a paper of its own', async ({
  browser,
}) => {
  const paper = await house.newPaper('Schon begonnen');
  const page = await windowOf(browser, house.node, house.member, PHONE);
  const text = await openText(page, paper.id);
  await text.locator('p').last().click();
  await page.keyboard.type('Ein erster Satz.');
  await expect(page.getByText('Gibt es schon einen Text?')).toBeHidden();
  await page.getByRole('button', { name: 'Was mit dem Papier geschehen soll' }).click();
  await page.getByRole('menuitem', { name: 'Aus Datei übernehmen' }).click();
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Datei auswählen' }).click();
  await (await chooser).setFiles(fileOf('a.docx', docxOf(wordParagraph('Anderes'))));
  await expect(dialog.getByRole('alert')).toContainText('steht schon Text', { timeout: 60_000 });
  await expectAccessible(page);
  await page.context().close();
});
