import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type House } from '../../../tests/support/house.ts';
import { documentOf, publishedPaper } from '../../../tests/support/house-papers.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const get = (path: string) => house.anybody.get(path);

const titles = (text: string) =>
  [...text.matchAll(/<h[23] lang="..">\s*<a[^>]*>([^<]*)</g)].map((m) => m[1]);

test('an empty library says what will be here', async () => {
  expect((await get('/')).text).toContain('Noch ist kein Papier veröffentlicht.');
  expect((await get('/papers')).text).toContain('Noch ist kein Papier veröffentlicht.');
  expect((await get('/feed.atom')).text).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});

test('before there is an account, the start page leads to the set-up', async () => {
  const empty = await openHouse();
  await empty.sql`truncate people cascade`;
  const answer = await empty.anybody.get('/');
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/app/setup']);
  await empty.close();
});

test('the newest first, in pages, narrowed by type and group', async () => {
  for (let day = 1; day <= 23; day += 1) {
    house.setClock(`2026-03-${String(day).padStart(2, '0')}T10:00:00Z`);
    const type = day % 2 ? 'statement' : 'strategy';
    await publishedPaper(house, documentOf(`Papier ${day}`, 'Text.'), { type });
  }
  const first = await get('/papers');
  expect(titles(first.text)).toHaveLength(20);
  expect(titles(first.text)[0]).toBe('Papier 23');
  expect(first.text).toContain('23 Papiere');
  expect(first.text).toContain('href="/papers?page=2"');
  const second = await get('/papers?page=2');
  expect(titles(second.text)).toEqual(['Papier 3', 'Papier 2', 'Papier 1']);
  const strategies = await get('/papers?type=strategy');
  expect(titles(strategies.text)).toHaveLength(11);
  expect(titles((await get(`/papers?group=${house.group}`)).text)).toHaveLength(20);
  expect((await get(`/papers?group=${house.otherGroup}`)).text).toContain(
    'Zu dieser Auswahl gibt es kein Papier.',
  );
  expect(titles((await get('/')).text)).toHaveLength(6);
});

test('what makes no sense in an address is ignored', async () => {
  const { text } = await get('/papers');
  for (const query of ['?page=0', '?page=x', '?type=novel', '?group=1', '?lang=fr', '?page=1e9']) {
    const answer = await get(`/papers${query}`);
    expect([query, answer.status, titles(answer.text)]).toEqual([query, 200, titles(text)]);
  }
});

test('the frame speaks English on demand, and stays with it', async () => {
  const { text } = await get('/papers?lang=en&type=strategy');
  expect(text).toContain('<html lang="en">');
  expect(text).toContain('11 papers');
  expect(text).toMatch(/href="\/papers\?type=strategy"\s*lang="de"/);
  expect(text).toContain('href="/?lang=en"');
});

test('feed and sitemap name every paper with its full address', async () => {
  const feed = await get('/feed.atom');
  expect(feed.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  expect(feed.text.match(/<entry /g)).toHaveLength(23);
  expect(feed.text).toContain('href="http://127.0.0.1:3000/papers/moore-als-rohstoffquelle/v/1.0"');
  expect(feed.text).toContain('<updated>2026-03-23T10:00:00.000Z</updated>');
  const map = await get('/sitemap.xml');
  expect(map.headers.get('Content-Type')).toBe('application/xml; charset=utf-8');
  expect(map.text.match(/<url>/g)).toHaveLength(25);
  const robots = await get('/robots.txt');
  expect(robots.text).toContain('Sitemap: http://127.0.0.1:3000/sitemap.xml');
});
