import { expect, type Page, test } from '@playwright/test';
import { type JourneyHouse, openHouse, openText, savedSign, windowOf } from '../support/journey.ts';

let house: JourneyHouse;
test.beforeAll(async () => {
  house = await openHouse();
});
test.afterAll(() => house.node.stop());

/** Pastes a picture that is drawn here, as from another program. */
async function pastePicture(page: Page) {
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 40);
    canvas.getContext('2d')?.fillRect(10, 10, 20, 20);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob], 'karte.png', { type: 'image/png' }));
    const event = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
  });
}

const widthOf = (page: Page) =>
  page.locator('figure img.figure-picture').evaluate((img: HTMLImageElement) => img.naturalWidth);

test('A figure that is copied into another paper brings its picture', async ({ browser }) => {
  const [one, two] = [await house.newPaper('Quelle'), await house.newPaper('Ziel')];
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, one.id);
  await text.locator('p').last().click();
  await page.keyboard.type('Text davor.');
  await pastePicture(page);
  await text.locator('figcaption').click();
  await page.keyboard.type('Die Karte');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');

  const other = await openText(page, two.id);
  await other.locator('p').last().click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(other.locator('figcaption')).toHaveText('Die Karte');
  await expect(page.locator('.upload')).toHaveCount(0);
  await expect.poll(() => widthOf(page)).toBe(60);
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const { json } = await house.member.browser.get(`/api/papers/${two.id}/problems`);
  const codes: readonly string[] = json.problems.map(({ code }: { code: string }) => code);
  expect(codes).not.toContain('figure-missing-picture');
  await page.context().close();
});

test('A figure of a paper that one cannot read stays without, and says so', async ({ browser }) => {
  const two = await house.newPaper('Ziel');
  const page = await windowOf(browser, house.node, house.member);
  const text = await openText(page, two.id);
  await text.locator('p').last().click();
  await page.evaluate(() => {
    const image = JSON.stringify('a'.repeat(64)).replaceAll('"', '&quot;');
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      `<p data-pm-slice="0 0 []">Davor</p><figure data-node="figure" data-image="${image}" data-paper="00000000-0000-4000-8000-000000000000"><figcaption>Geheim</figcaption></figure>`,
    );
    const event = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
  });
  await expect(page.locator('.upload')).toContainText('das Sie nicht lesen können');
  await page.locator('.upload').getByRole('button', { name: 'Verwerfen' }).click();
  await expect(text.locator('figure')).toContainText('Das Bild fehlt');
  await expect(text.locator('figcaption')).toHaveText('Geheim');
  await expect(savedSign(page)).toHaveText('Gespeichert');
  const refused = await house.member.browser.post(`/api/papers/${two.id}/versions`, {});
  expect(refused.json.name).toBe('draft-incomplete');
  await page.context().close();
});
