import { expect, type Locator, type Page, test } from '@playwright/test';
import { googleDocs, webPage, word } from '../../editor/src/surface/paste/testing.ts';
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

const DESK = { viewport: { width: 1440, height: 900 } } as const;

/** A new paper, open for the member, with the caret in its first empty line. */
async function writing(page: Page, title: string) {
  const paper = await house.newPaper(title);
  const text = await openText(page, paper.id);
  await text.locator('p').last().click();
  return { paper, text };
}

const pressAll = async (page: Page, keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** As a browser hands over what another program has put on the clipboard. */
const paste = (page: Page, html: string) =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    const event = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
  }, html);

test('The usual keys do the usual things', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member, DESK);
  const { text } = await writing(page, 'Tasten');
  for (const [key, tag] of [
    ['b', 'strong'],
    ['i', 'em'],
    ['u', 'u'],
  ] as const) {
    await page.keyboard.press(`Control+${key}`);
    await page.keyboard.type(tag);
    await page.keyboard.press(`Control+${key}`);
    await page.keyboard.type(' ');
    await expect(text.locator(tag)).toHaveText(tag);
  }
  await page.keyboard.press('Enter');
  for (const level of [1, 2, 3, 4]) {
    await page.keyboard.press(`Control+Alt+Digit${level}`);
    await page.keyboard.type(`Ebene ${level}`);
    await expect(text.locator(`h${level + 1}`)).toContainText(`Ebene ${level}`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+Shift+Digit7');
  await page.keyboard.type('Erstens');
  await expect(text.locator('ol li')).toContainText('Erstens');
  await page.keyboard.press('Control+Shift+Digit8');
  await expect(text.locator('ul li')).toContainText('Erstens');
  await page.keyboard.press('Control+Alt+KeyF');
  await page.keyboard.type('Eine Note.');
  await expect(page.getByText('Eine Note.').first()).toBeVisible();
  await page.keyboard.press('Escape');

  const before = await text.innerText();
  await page.keyboard.press('Control+Alt+KeyM');
  expect(await text.innerText()).toBe(before);

  await page.keyboard.press('Control+KeyK');
  await page.getByRole('dialog').getByLabel('Adresse').fill('www.bmg.bund.de');
  await page.keyboard.press('Enter');
  await expect(text.locator('a')).toHaveAttribute('href', 'https://www.bmg.bund.de');

  await page.keyboard.press('Control+Slash');
  const help = page.getByRole('dialog', { name: 'Tastenkürzel' });
  for (const words of ['Strg+Alt+F', 'Strg+Alt+B', 'Strg+Alt+K', 'Alt+F10']) {
    await expect(help.getByText(words, { exact: true })).toBeVisible();
  }
  await expectAccessible(page);
  await page.context().close();
});

test('On a busy machine letters stay in the order in which they were typed', async ({
  browser,
}) => {
  const page = await windowOf(browser, house.node, house.member, DESK);
  const { text } = await writing(page, 'In einem Zug');
  for (let line = 0; line < 5; line += 1) {
    const busy = page.evaluate(() => {
      const end = performance.now() + 100;
      while (performance.now() < end);
    });
    // Not one after the other, as `type` does: they wait together until the page has time.
    const keys = ['Enter', 'a', 'b', 'c'].map((key) => page.keyboard.press(key));
    await Promise.all([busy, ...keys]);
  }
  await expect(text.locator('p')).toHaveText(['', 'abc', 'abc', 'abc', 'abc', 'abc']);
  await page.context().close();
});

test('German typography comes by itself and goes with one Ctrl-Z', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member);
  const { text } = await writing(page, 'Typografie');
  const line = text.locator('p').last();
  for (const [typed, set, back] of [
    ['Er sagt "', 'Er sagt „', 'Er sagt "'],
    ['Häuser, z.B.', 'Häuser, z.\u202fB.', 'Häuser, z.B.'],
    ['am 3. März ', 'am 3.\u00a0März ', 'am 3. März '],
    ['so - ', 'so – ', 'so - '],
    ['rund 10 %', 'rund 10\u202f%', 'rund 10 %'],
    ['und dann...', 'und dann…', 'und dann...'],
  ] as const) {
    await page.keyboard.type(typed);
    expect(await line.evaluate((one) => one.textContent)).toBe(set);
    await page.keyboard.press('Control+z');
    expect(await line.evaluate((one) => one.textContent)).toBe(back);
    await pressAll(page, ['Shift+Home', 'Delete']);
  }
  await page.context().close();
});

test('Word and Google Docs give their structure, and nothing else', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member, DESK);
  const { paper, text } = await writing(page, 'Eingefügt');
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await paste(page, word);
  await expect(text.locator('h2')).toContainText('Ausgangslage');
  await expect(text.locator('ul > li > ol > li')).toHaveText('Grundversorgung');
  await expect(text.locator('th')).toHaveText(['Kreis', 'Betten']);
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const { text: json } = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  expect(json.match(/"type":"footnote"/g)).toHaveLength(2);
  expect(json).not.toMatch(/mso-|Mso[A-Z]|Calibri|#2F5496/);
  await expectAccessible(page);

  const { text: second } = await writing(page, 'Noch einmal');
  await paste(page, googleDocs);
  await expect(second.locator('h3')).toContainText('Ziele');
  await expect(second.locator('strong')).toHaveText('mehr');
  await expect(second.locator('ul > li > ul > li')).toHaveText('Tiefer');
  await paste(page, webPage);
  await expect(second.locator('figcaption')).toContainText('Moore im Land');
  expect(complaints, 'complaints of the security policy').toEqual([]);
  await page.context().close();
});

test('The check finds what is wrong while one writes, and leads there', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member, DESK);
  const { text } = await writing(page, 'Prüfen');
  await page.keyboard.type('Ein guter Anfang.');
  await pressAll(page, ['Enter', 'Control+Alt+Digit1', 'ArrowUp']);
  await page.getByRole('button', { name: /^Prüfung: 1 Fehler/ }).click();
  const panel = page.getByRole('region', { name: 'Prüfung' });
  await expect(panel.getByText('Eine Überschrift ist leer.')).toBeVisible();
  await expect(page.getByText('Neu in der Prüfung: Eine Überschrift ist leer.')).toBeAttached();
  await panel.getByRole('button', { name: 'Im Text zeigen' }).first().click();
  await expect(text).toBeFocused();
  await page.keyboard.type('Ziele');
  await expect(text.locator('h2')).toContainText('Ziele');
  await expect(panel.getByText('Eine Überschrift ist leer.')).toHaveCount(0);
  await expectAccessible(page);
  await page.context().close();
});

test('Sections are moved in the outline with the keyboard alone', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member, DESK);
  const { text } = await writing(page, 'Gliedern');
  for (const name of ['Lage', 'Ziele']) {
    await page.keyboard.press('Control+Alt+Digit1');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.keyboard.type(`Text zu ${name}.`);
    await page.keyboard.press('Enter');
  }
  const outline = page.getByRole('navigation', { name: 'Gliederung' });
  const rows = outline.getByRole('row');
  await expect(rows).toHaveCount(2);
  await rows.last().focus();
  await pressAll(page, ['ArrowRight', 'Enter']);
  await expect(page.locator('[data-drop-target]')).toBeAttached();
  await pressAll(page, ['Home', 'Enter']);
  await expect(rows.first()).toContainText('1 Ziele');
  await expect(text.locator('h2 + p').first()).toHaveText('Text zu Ziele.');
  await expect(page.getByText('„2 Ziele“ ist mit allem darunter verschoben.')).toBeAttached();
  await expectAccessible(page);
  await text.focus();
  await page.keyboard.press('Control+z');
  await expect(rows.first()).toContainText('1 Lage');
  await page.context().close();
});

test('What is selected has its tools beside it; Esc and Alt-F10 lead to tools', async ({
  browser,
}) => {
  const page = await windowOf(browser, house.node, house.member, DESK);
  const { text } = await writing(page, 'Auswahl');
  await page.keyboard.type('Wichtige Worte');
  await page.keyboard.press('Shift+Home');
  const bubble = page.getByRole('toolbar', { name: 'Werkzeuge für die Auswahl' });
  await expect(bubble).toBeVisible();
  await expectAccessible(page);
  const line = await text.locator('p').last().boundingBox();
  const box = await bubble.boundingBox();
  if (!line || !box) throw new Error('no bubble');
  expect(box.y + box.height <= line.y + 2 || box.y >= line.y + line.height - 2).toBe(true);
  await page.keyboard.press('Alt+F10');
  await expect(bubble.getByRole('button', { name: 'Fett' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(text.locator('strong')).toHaveText('Wichtige Worte');
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar', { name: 'Werkzeuge', exact: true })).toContainText('');
  await expect(page.getByRole('log')).toContainText('Werkzeugleiste.');
  await page.context().close();
});

test('A block has a menu by key and by mouse, and is dragged by its handle', async ({
  browser,
}) => {
  const page = await windowOf(browser, house.node, house.member, DESK);
  const { text } = await writing(page, 'Griffe');
  for (const name of ['Eins', 'Zwei', 'Drei']) {
    await page.keyboard.type(name);
    if (name !== 'Drei') await page.keyboard.press('Enter');
  }
  const lines = text.locator('> p');
  await page.keyboard.press('Control+Alt+KeyB');
  const menu = page.getByRole('menu', { name: 'Absatz bearbeiten: Absatz' });
  await expect(menu).toBeVisible();
  await expectAccessible(page);
  await menu.getByRole('menuitem', { name: 'Nach oben schieben' }).click();
  await expect(lines).toHaveText(['Eins', 'Drei', 'Zwei']);
  await expect(page.getByText('Verschoben: Platz 2 von 3.')).toBeAttached();
  await expect(text).toBeFocused();

  await lines.first().hover();
  const handle = page.getByRole('button', { name: 'Absatz bearbeiten: Absatz' });
  await expect(handle).toBeVisible();
  const from = await handle.boundingBox();
  const to = await lines.last().boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 14, from.y + 14);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + to.height - 2, { steps: 8 });
  await page.mouse.up();
  await expect(lines).toHaveText(['Drei', 'Zwei', 'Eins']);
  await page.keyboard.press('Control+z');
  await expect(lines).toHaveText(['Eins', 'Drei', 'Zwei']);

  await lines.first().hover();
  await handle.hover();
  await page.mouse.down();
  const margin = { x: from.x - 20, y: to.y + to.height - 2 };
  await page.mouse.move(margin.x, margin.y, { steps: 8 });
  await expect(page.locator('[data-drop-line]')).toBeVisible();
  await page.mouse.up();
  await expect(lines).toHaveText(['Drei', 'Zwei', 'Eins']);
  await expect(page.getByText('Verschoben: Platz 3 von 3.')).toBeAttached();
  await page.context().close();
});

test('The sheet is shown as one likes it, also next time', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member, DESK);
  const { paper, text } = await writing(page, 'Ansichten');
  await page.keyboard.type('Ein Absatz.');
  const widthOf = async () => (await text.locator('p').last().boundingBox())?.height ?? 0;
  const usual = await widthOf();
  await page.keyboard.press('Control+Alt+NumpadAdd');
  await page.keyboard.press('Control+Alt+KeyK');
  await expect(page.getByRole('log')).toContainText('Konzentriert');
  await expect(text.locator('h1')).toHaveCSS('opacity', '0.35');
  await page.getByRole('button', { name: 'Ansicht' }).click();
  await expect(page.getByRole('menuitemradio', { name: '110 %' })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('menuitemradio', { name: '150 %' }).click();
  await openText(page, paper.id);
  await expect.poll(widthOf).toBeGreaterThan(usual * 1.4);
  await page.context().close();
});

test('Two people write into one table at once', async ({ browser }) => {
  const clara = await windowOf(browser, house.node, house.chair, DESK);
  const max = await windowOf(browser, house.node, house.member, DESK);
  const { paper, text: claras } = await writing(clara, 'Eine Tabelle');
  await clara.getByRole('button', { name: 'Einfügen' }).click();
  await clara.getByRole('menuitem', { name: 'Tabelle', exact: true }).click();
  const maxs = await openText(max, paper.id);
  await maxs.locator('td').last().click();
  await Promise.all([clara.keyboard.type('Kopf von Clara'), max.keyboard.type('Zelle von Max')]);
  await max.keyboard.press('Control+Alt+ArrowDown');
  await clara.keyboard.press('Tab');
  await clara.keyboard.type('Noch ein Kopf');
  for (const text of [claras, maxs]) {
    await expect(text.locator('tr')).toHaveCount(4);
    await expect(text.locator('th, td').first()).toContainText('Kopf von Clara');
    await expect(text.locator('th, td').nth(1)).toContainText('Noch ein Kopf');
    await expect(text.locator('td', { hasText: 'Zelle von Max' })).toHaveCount(1);
  }
  await expect(savedSign(clara)).toHaveText('Gespeichert');
  await expect(savedSign(max)).toHaveText('Gespeichert');
  await clara.context().close();
  await max.context().close();
});

test('Two people add a row and a column to one table at once', async ({ browser }) => {
  const clara = await windowOf(browser, house.node, house.chair, DESK);
  const max = await windowOf(browser, house.node, house.member, DESK);
  const { paper, text: claras } = await writing(clara, 'Eine wachsende Tabelle');
  await clara.getByRole('button', { name: 'Einfügen' }).click();
  await clara.getByRole('menuitem', { name: 'Tabelle', exact: true }).click();
  const maxs = await openText(max, paper.id);
  await maxs.locator('td').last().click();
  await Promise.all([
    clara.keyboard.press('Control+Alt+ArrowRight'),
    max.keyboard.press('Control+Alt+ArrowDown'),
  ]);
  await Promise.all([clara.keyboard.type('Clara hier'), max.keyboard.type('Max hier')]);
  const cellsIn = (text: Locator) =>
    text.locator('tr').evaluateAll((rows) => rows.map(({ children }) => children.length));
  for (const text of [claras, maxs]) {
    await expect(text.locator('tr')).toHaveCount(4);
    await expect.poll(() => cellsIn(text)).toEqual([4, 4, 4, 4]);
    await expect(text.locator('th', { hasText: 'Clara hier' })).toHaveCount(1);
    await expect(text.locator('td', { hasText: 'Max hier' })).toHaveCount(1);
  }
  await expect(savedSign(clara)).toHaveText('Gespeichert');
  await expect(savedSign(max)).toHaveText('Gespeichert');
  const { json } = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  const table = json.content.find(({ type }: { readonly type: string }) => type === 'table');
  const widths = table.content.map(
    ({ content }: { readonly content: unknown[] }) => content.length,
  );
  expect(widths).toEqual([4, 4, 4, 4]);
  await clara.context().close();
  await max.context().close();
});

/** Runs in the page: whether the line breaks between a footnote's sign and what it stands at. */
const isAlone = (sign: Element) => {
  const before = sign.closest('.footnote')?.previousSibling;
  if (before?.nodeType !== Node.TEXT_NODE) throw new Error('no word before the sign');
  const letter = document.createRange();
  letter.setStart(before, (before.textContent ?? '').length - 1);
  letter.setEndAfter(before);
  return sign.getBoundingClientRect().top > letter.getBoundingClientRect().bottom - 2;
};

test('The sign of a footnote stays with its word, however narrow the line', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member, PHONE);
  const { text } = await writing(page, 'Schmal');
  await page.keyboard.type('Moore speichern Wasser, Torf und Kohlenstoff!');
  await page.keyboard.press('Control+Alt+KeyF');
  await page.keyboard.type('Eine Note.');
  await page.keyboard.press('Escape');
  const sign = text.getByRole('button', { name: /^Fußnote/ });
  for (let width = 280; width < 460; width += 4) {
    await page.setViewportSize({ width, height: 700 });
    expect(await sign.evaluate(isAlone), `${width} pixels`).toBe(false);
  }
  await page.context().close();
});

test('On a phone nothing is in the way of the text', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member, { ...PHONE, hasTouch: true });
  const { text } = await writing(page, 'Unterwegs');
  await page.keyboard.type('Kurz notiert.');
  await expect(page.getByRole('button', { name: /^Absatz bearbeiten/ })).toBeHidden();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
  await page.getByRole('button', { name: /^Prüfung/ }).click();
  await expect(page.getByRole('dialog', { name: 'Prüfung' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Schließen' }).click();
  await expect(text).toContainText('Kurz notiert.');
  await page.context().close();
});

test('A long outline follows the text, and the text stays where it is', async ({ browser }) => {
  const page = await windowOf(browser, house.node, house.member, {
    viewport: { width: 1440, height: 480 },
  });
  const { text } = await writing(page, 'Lang');
  for (let part = 1; part <= 20; part += 1) {
    await page.keyboard.type(`# Teil ${part}`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Text dazu.');
    await page.keyboard.press('Enter');
  }
  const rows = page.getByRole('navigation', { name: 'Gliederung' }).getByRole('row');
  await expect(rows).toHaveCount(20);
  await expect(rows.last()).toBeInViewport();
  await expect(rows.first()).not.toBeInViewport();
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, -20_000);
  await expect(rows.first()).toBeInViewport();
  await page.mouse.wheel(0, 20_000);
  await expect(rows.nth(14)).toBeInViewport();
  await page.mouse.wheel(0, -20_000);
  await expect(rows.first()).toBeInViewport();
  await text.locator('h2', { hasText: /^Teil 1$/ }).click();
  await expect(rows.first().locator('[aria-current]')).toHaveText('1 Teil 1');

  const before = await page.evaluate(() => scrollY);
  await rows.first().hover();
  await page.mouse.wheel(0, 400);
  await expect(rows.first()).not.toBeInViewport();
  await expect(rows.first().locator('[aria-current]')).toHaveText('1 Teil 1');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.context().close();
});
