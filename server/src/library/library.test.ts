import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type House } from '../../../tests/support/house.ts';
import {
  documentOf,
  newPaper,
  publishDraft,
  publishedPaper,
  writeDraft,
} from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const get = (path: string, headers?: Record<string, string>) => house.anybody.get(path, headers);

const hostile = '<img src=x onerror=alert(1)>"\'&';

test('a published paper is a page that everybody reads', async () => {
  const { slug } = await publishedPaper(house, documentOf('Moore & Öl', 'Torfmoose wachsen nach.'));
  const page = await get(`/papers/${slug}/v/1.0`);
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
  expect(page.text).toContain('<html lang="de">');
  expect(page.text).toContain('<h1>Moore &amp; Öl</h1>');
  expect(page.text).toContain('Torfmoose wachsen nach.');
  expect(page.text).toContain('AG Bioökonomie');
  expect(page.text).toContain('12. März 2026');
  expect(page.text).toMatch(/<h2 id="[^"]+"><span class="number">1<\/span> Ausgangslage<\/h2>/);
  expect(page.text).toContain(
    `<link rel="canonical" href="http://127.0.0.1:3000/papers/${slug}/v/1.0" />`,
  );
  expect(page.text).toContain('<meta name="citation_title" content="Moore &amp; Öl" />');
  expect(page.text).not.toContain('<script');
});

test('whoever cites it finds it as an entry for the own list of sources', async () => {
  const { slug } = await publishedPaper(house, documentOf('Moore', 'Torfmoose.'));
  const { text } = await get(`/papers/${slug}`);
  for (const [extension, name] of [
    ['bib', 'BibTeX'],
    ['ris', 'RIS'],
    ['json', 'CSL-JSON'],
  ])
    expect(text).toContain(`<a href="/papers/${slug}/v/1.0.${extension}">${name}</a>`);
});

test('every other format is a link, too, whether it is made or not', async () => {
  const { slug } = await publishedPaper(house, documentOf('Moore', 'Torfmoose.'));
  const { text } = await get(`/papers/${slug}`);
  for (const [extension, name] of [
    ['odt', 'ODT'],
    ['epub', 'EPUB'],
    ['tex', 'LaTeX'],
    ['xml', 'JATS-XML'],
  ])
    expect(text).toContain(`<a href="/papers/${slug}/v/1.0.${extension}">${name}</a>`);
});

test('without a number it is the current one; an older one says so', async () => {
  const { id, slug } = await publishedPaper(house, documentOf('Algen', 'Erste Ausgabe.'));
  await writeDraft(house, id, documentOf('Algen', 'Zweite Ausgabe.'));
  await publishDraft(house, id, { note: 'Zahlen berichtigt' });
  const current = await get(`/papers/${slug}`);
  expect(current.text).toContain('Zweite Ausgabe.');
  expect(current.text).toContain(`/papers/${slug}/v/1.1" />`);
  expect(current.text).toContain('Zahlen berichtigt');
  expect(current.text).not.toContain('ältere Version');
  expect((await get('/papers')).text.match(/>Algen</g)).toHaveLength(1);
  const older = await get(`/papers/${slug}/v/1.0`);
  expect(older.text).toContain('Erste Ausgabe.');
  expect(older.text).toContain('Sie lesen eine ältere Version.');
  expect(older.text).toContain(`<a href="/papers/${slug}/v/1.1">Zu Version 1.1</a>`);
});

test('an English paper has an English page in a German library', async () => {
  const document = documentOf('Secondary use', 'Data stays where it is.');
  const { slug } = await publishedPaper(house, document, { language: 'en' });
  const page = await get(`/papers/${slug}`);
  expect(page.text).toContain('<html lang="en">');
  expect(page.text).toContain('12 March 2026');
  expect(page.text).toContain('href="/papers?lang=en"');
});

test('what people write is text, wherever it is shown', async () => {
  const document = documentOf(`Titel ${hostile}`, `Text ${hostile}`);
  const { id, slug } = await publishedPaper(house, document);
  await writeDraft(house, id, documentOf(`Titel ${hostile} 2`, `Text ${hostile}`));
  await publishDraft(house, id, { note: `Notiz ${hostile}` });
  for (const path of ['/', '/papers', `/papers/${slug}`, `/papers/${slug}/v/1.0`, '/feed.atom']) {
    const { text } = await get(path);
    expect([path, text.includes('Titel &lt;img')]).toEqual([path, true]);
    expect([path, text.includes('<img')]).toEqual([path, false]);
    expect([path, /content="[^"]*\bonerror=alert\(1\)>"/.test(text)]).toEqual([path, false]);
  }
});

test('pages may run nothing and load nothing of others', async () => {
  const { headers } = await get('/papers');
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src|unsafe-eval|https?:/);
});

const PAGE = { Accept: 'text/html' };

test('drafts and unknown papers are the same page that is not there', async () => {
  const draft = await newPaper(house, { title: 'Geheimer Entwurf' });
  const unknown = await get('/papers/gibt-es-nicht', PAGE);
  expect(unknown.status).toBe(404);
  expect(unknown.text).toContain('Diese Seite gibt es nicht.');
  for (const path of [
    `/papers/${draft.slug}`,
    `/papers/${draft.slug}/v/1.0`,
    `/papers/${draft.slug}/v/latest`,
    '/papers/%00',
    `/papers/${'x'.repeat(3000)}`,
  ]) {
    const answer = await get(path, PAGE);
    expect([path.slice(0, 30), answer.status, answer.text]).toEqual([
      path.slice(0, 30),
      404,
      unknown.text,
    ]);
  }
  expect((await get('/papers')).text).not.toContain('Geheimer Entwurf');
  expect((await get('/')).text).not.toContain('Geheimer Entwurf');
  expect((await get('/sitemap.xml')).text).not.toContain(draft.slug);
});

test('a slash too many leads to the page', async () => {
  for (const [asked, meant] of [
    ['/papers/?type=strategy', '/papers?type=strategy'],
    ['/papers/moore/', '/papers/moore'],
  ] as const) {
    const { status, headers } = await get(asked);
    expect([status, headers.get('Location')]).toEqual([301, meant]);
  }
});

test('an unchanged page is not sent again', async () => {
  const first = await get('/papers');
  const etag = first.headers.get('ETag') ?? '';
  const again = await get('/papers', { 'If-None-Match': etag });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('a page is sent compressed to whoever can read that, and known again', async () => {
  const { headers } = await get('/papers', { 'Accept-Encoding': 'gzip' });
  expect(headers.get('Content-Encoding')).toBe('gzip');
  expect(headers.get('Vary')).toContain('Accept-Encoding');
  const again = await get('/papers', { 'If-None-Match': headers.get('ETag') ?? '' });
  expect(again.status).toBe(304);
});
