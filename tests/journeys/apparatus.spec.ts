import { SCHEMA_VERSION } from '@eckpunkt/document';
import { expect, type Locator, type Page, test } from '@playwright/test';
import * as Y from 'yjs';
import { openDraft } from '../support/drafts.ts';
import {
  expectAccessible,
  type JourneyHouse,
  openHouse,
  openText,
  savedSign,
  windowOf,
} from '../support/journey.ts';

let house: JourneyHouse;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(() => house.node.stop());

/** Starts writing in the empty paragraph of a new paper. */
async function begin(page: Page, text: Locator, words: string) {
  await text.locator('p').last().click();
  await page.keyboard.type(words);
}

test('A footnote is written where it stands, and read below the text', async ({ browser }) => {
  const paper = await house.newPaper('Fußnoten');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await begin(page, text, 'Moore speichern Wasser. Und Kohlenstoff.');

  await page.keyboard.press('Control+Alt+f');
  const said = page.getByRole('log').filter({ hasText: /Esc führt zurück in den Text/ });
  await expect(said).toContainText('Fußnote 1. Esc führt zurück in den Text.');
  await page.keyboard.type('Zweite Anmerkung mit ');
  await page.keyboard.press('Control+i');
  await page.keyboard.type('Nachdruck');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('log').filter({ hasText: 'Zurück im Text.' })).toBeAttached();
  await page.keyboard.type(' Weiter.');
  for (let step = 0; step < ' Weiter.'.length + 1; step++) await page.keyboard.press('ArrowLeft');
  for (let step = 0; step < ' Und Kohlenstoff.'.length + 1; step++) {
    await page.keyboard.press('ArrowLeft');
  }
  await page.keyboard.press('Control+Alt+f');
  await page.keyboard.type('Erste Anmerkung.');
  await expect(page.getByRole('note', { name: 'Fußnote 1' })).toContainText('Erste Anmerkung.');
  await page.keyboard.press('Enter');

  await expect(text.locator('p').last()).toContainText('Wasser.1');
  await expect(text.locator('p').last()).toContainText('Weiter.');
  const list = page.getByRole('region', { name: 'Fußnoten' });
  await expect(list.getByRole('listitem')).toHaveText([
    /1\s*Erste Anmerkung\./,
    /2\s*Zweite Anmerkung mit Nachdruck/,
  ]);
  await expect(list.locator('em')).toHaveText('Nachdruck');

  await list.getByRole('button', { name: 'Fußnote 2 im Text zeigen' }).click();
  await page.keyboard.type(' und mehr');
  await expect(page.getByRole('note', { name: 'Fußnote 2' })).toContainText('und mehr');
  await expectAccessible(page);
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const document = await house.member.browser.get(`/api/papers/${paper.id}/document`);
  expect(document.text).toContain('Erste Anmerkung.');
  await page.context().close();
});

test('A source is filled in, cited with @, and listed at the end', async ({ browser }) => {
  const paper = await house.newPaper('Zitate');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await begin(page, text, 'Wie gezeigt wurde @');
  await page.getByRole('option', { name: 'Neue Quelle …' }).click();

  const dialog = page.getByRole('dialog', { name: 'Quelle hinzufügen' });
  await dialog.getByLabel('Autorinnen und Autoren').fill('Meyer, Ada');
  await dialog.getByLabel('Titel', { exact: true }).fill('Wärme im Quartier');
  await dialog.getByLabel('Erschienen in').fill('Energie und Stadt');
  await dialog.getByLabel('Erschienen', { exact: true }).fill('2021');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Quelle speichern' }).click();
  await expect(text).toBeFocused();
  await expect(text.locator('.citation[data-state=cited]')).toHaveText('(Meyer, 2021)');

  await page.keyboard.type(', genauer @mey');
  await expect(page.getByRole('option', { name: /Meyer 2021/ })).toBeVisible();
  await page.keyboard.press('Tab');
  const details = page.getByRole('dialog', { name: 'Zitat' });
  await details.getByLabel('Stelle (freiwillig)', { exact: true }).fill('12');
  await expectAccessible(page);
  await details.getByRole('button', { name: 'Zitat übernehmen' }).click();
  await expect(text).toBeFocused();
  await page.keyboard.type(' und nun weiter.');

  await expect(text.locator('.citation[data-state=cited]').last()).toHaveText(
    '(Meyer, 2021, S. 12)',
  );
  await expect(text.locator('p').last()).toContainText(', genauer (Meyer');
  await expect(text.locator('p').last()).toContainText(') und nun weiter.');
  const references = page.getByRole('region', { name: 'Literatur' });
  await expect(references.getByRole('listitem')).toHaveText(/Meyer.*Wärme im Quartier/i);
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await page.context().close();
});

test('A reference follows its target when blocks move', async ({ browser }) => {
  const paper = await house.newPaper('Verweise');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await begin(page, text, '# Lage');
  await page.keyboard.press('Enter');
  await page.keyboard.type('# Ziele');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Siehe ');
  await page.getByRole('button', { name: 'Einfügen' }).click();
  await page.getByRole('menuitem', { name: 'Querverweis' }).click();
  const dialog = page.getByRole('dialog', { name: 'Querverweis' });
  await dialog.getByLabel('Suchen').fill('ziele');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await page.keyboard.type('.');
  const reference = text.locator('.reference');
  await expect(reference).toHaveText('Abschnitt\u00a02');

  await text.getByRole('heading', { name: 'Ziele' }).click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(reference).toHaveText('Abschnitt\u00a01');
  await reference.click({ modifiers: ['Control'] });
  await page.keyboard.type('Unsere ');
  await expect(text.getByRole('heading', { name: 'Unsere Ziele' })).toBeVisible();

  await page.keyboard.press('Control+Alt+0');
  await expect(reference).toHaveText('Verweis verloren');
  await page.context().close();
});

test('A formula is written with a preview, and says what is wrong', async ({ browser }) => {
  const paper = await house.newPaper('Formeln');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await begin(page, text, '/formel');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Formel' });
  await dialog.getByLabel(/Formel in LaTeX/).fill('\\frac{a}{b');
  await expect(dialog.getByText(/lässt sich noch nicht setzen/)).toBeVisible();
  await dialog.getByLabel(/Formel in LaTeX/).fill('\\frac{a}{b}');
  await expect(dialog.locator('math mfrac')).toBeVisible();
  await dialog.getByLabel(/Alternativtext/).fill('a geteilt durch b');
  await dialog.getByText('Formel nummerieren').click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Formel übernehmen' }).click();
  const formula = text.getByRole('math', { name: 'a geteilt durch b' });
  await expect(formula.locator('math mfrac')).toBeVisible();
  await expect(text.locator('.formula-block')).toHaveAttribute('data-number', '1');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await page.context().close();
});

test('Sources come from a reference manager, and a DOI becomes a form', async ({ browser }) => {
  const paper = await house.newPaper('Quellen');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await begin(page, text, 'Text.');
  await page.getByRole('button', { name: 'Einfügen' }).click();
  await page.getByRole('menuitem', { name: 'Quellen' }).click();
  const list = page.getByRole('dialog', { name: 'Quellen' });
  await list.getByRole('button', { name: 'Quelle hinzufügen' }).click();
  const adding = page.getByRole('dialog', { name: 'Quelle hinzufügen' });
  await adding.getByRole('tab', { name: 'Einfügen' }).click();
  const bibtex = '@book{a, title={Moore}, author={Meyer, Ada}, year={2021}, publisher={Springer}}';
  await adding.getByLabel('Quellen aus einer Literaturverwaltung').fill(bibtex);
  await expectAccessible(page);
  await adding.getByRole('button', { name: 'Einlesen' }).click();
  await expect(list.getByText(/Meyer.*Moore/)).toBeVisible({ timeout: 60_000 });
  await expect(list.getByText('nicht zitiert')).toBeVisible();
  await expectAccessible(page);

  await list.getByRole('button', { name: 'Quelle hinzufügen' }).click();
  await adding.getByRole('tab', { name: 'DOI' }).click();
  await adding.getByRole('textbox', { name: 'DOI' }).fill('https://doi.org/10.1000/182');
  await adding.getByRole('button', { name: 'Nachschlagen' }).click();
  await expect(adding.getByText(/schlägt DOIs nicht im Netz nach/)).toBeVisible();
  await expectAccessible(page);
  await adding.getByRole('button', { name: 'Zum Formular' }).click();
  await expect(adding.getByLabel('DOI (freiwillig)', { exact: true })).toHaveValue('10.1000/182');
  await adding.getByRole('button', { name: 'Abbrechen' }).click();

  await list.getByRole('button', { name: 'Quelle löschen: Meyer 2021' }).click();
  const question = page.getByRole('dialog', { name: 'Quelle löschen?' });
  await expect(question.getByText('Sie wird nirgends zitiert.')).toBeVisible();
  await question.getByRole('button', { name: 'Quelle löschen' }).click();
  await expect(list.getByText('Noch keine Quellen')).toBeVisible();
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await page.context().close();
});

test('A block that no schema knows is kept, named by the check, and can be removed', async ({
  browser,
}) => {
  const paper = await house.newPaper('Von morgen');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, paper.id);
  await begin(page, text, 'Von heute.');
  await expect(savedSign(page)).toHaveText('Gespeichert');

  const draft = await openDraft(house.node, house.chair.browser, paper.id, SCHEMA_VERSION);
  const step = new Y.XmlElement('paragraph');
  const timeline = new Y.XmlElement('timeline');
  step.insert(0, [new Y.XmlText('Schritt eins')]);
  timeline.insert(0, [step]);
  draft.body.push([timeline]);
  const kept = '<timeline><paragraph>Schritt eins</paragraph></timeline>';

  await expect(text.getByText('Schritt eins')).toBeVisible();
  await text.getByText('Von heute.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Und weiter.');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await expect.poll(() => draft.body.toString()).toContain('Von heute. Und weiter.');
  expect(draft.body.toString()).toContain(kept);

  // Whoever reads by the API gets its words; a version would promise more than we can show.
  const address = `/api/papers/${paper.id}`;
  const { browser: chair } = house.chair;
  const lines = (await chair.get(`${address}/document`)).json.content;
  expect(lines.at(-1)).toMatchObject({ type: 'paragraph', content: [{ text: 'Schritt eins' }] });
  const refused = await chair.post(`${address}/versions`, {});
  expect([refused.status, refused.json.name]).toEqual([422, 'draft-incomplete']);
  expect(refused.json.problems).toContainEqual(
    expect.objectContaining({ code: 'schema-violation', severity: 'error' }),
  );

  expect(draft.body.toString()).toContain(kept);
  await text.getByText('Schritt eins').click();
  await page.keyboard.press('Delete');
  await expect.poll(() => draft.body.toString()).not.toContain('timeline');
  expect((await chair.get(`${address}/problems`)).text).not.toContain('schema-violation');
  draft.close();
  await page.context().close();
});
