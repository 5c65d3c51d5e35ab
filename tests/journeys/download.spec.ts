import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  expectAccessible,
  type JourneyHouse,
  openHouse,
  openText,
  PHONE,
  savedSign,
  windowOf,
} from '../support/journey.ts';

const TITLE = 'Algen für die Wundversorgung';
const SENTENCE = 'Alginat aus Braunalgen nimmt Wundsekret auf.';

let house: JourneyHouse;
let slug: string;
test.beforeAll(async ({ browser }) => {
  house = await openHouse();
  const paper = await house.newPaper(TITLE);
  slug = paper.slug;
  const page = await windowOf(browser, house.node, house.chair);
  const text = await openText(page, paper.id);
  await text.locator('p').last().click();
  await page.keyboard.type(SENTENCE);
  await expect(savedSign(page)).toHaveText('Gespeichert');
  await page.context().close();
  const { browser: chair } = house.chair;
  const version = await chair.post(`/api/papers/${paper.id}/versions`, {});
  const wish = { version: version.json.number };
  const published = await chair.post(`/api/papers/${paper.id}/publications`, wish);
  expect(published.json.url).toBe(`/papers/${slug}/v/1.0`);
});
test.afterAll(() => house.node.stop());

test('A reader finds the paper and downloads an accessible PDF', async ({ browser }) => {
  const page = await windowOf(browser, house.node);
  await page.goto('/');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Papiere', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expectAccessible(page);

  const link = page.getByRole('link', { name: /PDF/ }).first();
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  const address = (await link.getAttribute('href')) ?? '';
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toContain('immutable');
  const bytes = await answer.body();
  expect(Number(answer.headers()['content-length'])).toBe(bytes.length);
  await expectAccessiblePdf(bytes);

  const again = await page.request.get(address);
  expect(bytes.equals(await again.body())).toBe(true);
  const etag = answer.headers()['etag'] ?? '';
  const unchanged = await page.request.get(address, { headers: { 'If-None-Match': etag } });
  expect(unchanged.status()).toBe(304);
  await page.context().close();
});

async function expectAccessiblePdf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const { info, metadata } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: TITLE, Language: 'de' });
  expect(metadata.get('pdfuaid:part')).toBe('1');
  expect(metadata.get('pdfaid:part')).toBe('2');
  expect(metadata.get('pdfaid:conformance')).toBe('A');
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  expect(texts.join(' ').replaceAll(/\s+/g, ' ')).toContain(SENTENCE);
  const { catalog } = await PDFDocument.load(bytes);
  expect(String(catalog)).toContain('/MarkInfo');
}

for (const extension of ['docx', 'md', 'html']) {
  test(`The ${extension} holds the text`, async ({ request }) => {
    const address = `${house.node.url}/papers/${slug}/v/1.0.${extension}`;
    await expect
      .poll(async () => (await request.get(address)).status(), { timeout: 90_000 })
      .toBe(200);
    const bytes = await (await request.get(address)).body();
    if (extension === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
    else expect(bytes.toString()).toContain(SENTENCE);
  });
}

test('The page reads well on a phone and without JavaScript, and asks nobody else', async ({
  browser,
}) => {
  const page = await windowOf(browser, house.node, undefined, { ...PHONE });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(house.node.url)) foreign.push(request.url());
  });
  await page.goto(`/papers/${slug}`);
  await expect(page.getByText(SENTENCE)).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
  expect(foreign).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await expectAccessible(page);
  await page.context().close();
});

test('What there is not has a page in the same face', async ({ browser }) => {
  const page = await windowOf(browser, house.node);
  const answer = await page.goto('/papers/gibt-es-nicht');
  expect(answer?.status()).toBe(404);
  await expectAccessible(page);
  await page.context().close();
});
