import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { browserOf } from '../support/contract-house.ts';
import { createPaper } from '../support/papers.ts';

const house = inject('house');
const { paper, version } = house.published;

let draft: { readonly id: string; readonly slug: string };
beforeAll(async () => {
  draft = await createPaper(browserOf(house, 'chair'), house.groupId, 'Noch geheim');
});

const get = (path: string, headers: Record<string, string> = { Accept: 'text/html' }) =>
  fetch(house.url + path, { headers, redirect: 'manual' });
const textOf = async (path: string) => (await get(path)).text();

describe('a published paper', () => {
  test('is read at its own address, and under its slug as the current one', async () => {
    const { slug } = paper;
    for (const path of [`/papers/${slug}`, `/papers/${slug}/v/1.0`]) {
      const page = await get(path);
      expect([page.status, page.headers.get('Content-Type')]).toEqual([
        200,
        'text/html; charset=UTF-8',
      ]);
      const text = await page.text();
      expect(text).toContain('Küste &amp; Labor &lt;für alle&gt; „heute“');
      expect(text).toContain('Moore speichern viel.');
      expect(text).toContain('AG Bioökonomie');
      expect(text).toContain(version.sha256);
      expect(text).toContain(`<link rel="canonical" href="${house.url}/papers/${slug}/v/1.0"`);
    }
  });

  test('is in the list and on the start page; a draft is nowhere', async () => {
    for (const path of ['/', '/papers', '/feed.atom', '/sitemap.xml']) {
      const text = await textOf(path);
      expect(text, path).toContain(paper.slug);
      expect(text, path).not.toContain(draft.slug);
      expect(text, path).not.toContain('Noch geheim');
    }
  });

  test('a draft is the same nothing as what there is not', async () => {
    const unknown = await get('/papers/gibt-es-nicht');
    const nothing = await unknown.text();
    expect(unknown.status).toBe(404);
    for (const path of [`/papers/${draft.slug}`, `/papers/${draft.slug}/v/1.0`]) {
      const page = await get(path);
      expect([page.status, await page.text()]).toEqual([404, nothing]);
    }
  });
});

describe('public pages', () => {
  const pages = () => ['/', '/papers', `/papers/${paper.slug}`, '/papers/nothing'];

  test('run nothing, load nothing of others, and set no cookie', async () => {
    for (const path of pages()) {
      const page = await get(path);
      const text = await page.text();
      expect(text, path).not.toMatch(/<script|<[^>]+\son\w+=|"javascript:/i);
      expect(page.headers.get('Content-Security-Policy'), path).toMatch(/^default-src 'none'/);
      expect(page.headers.get('Set-Cookie'), path).toBeNull();
      const loaded = [...text.matchAll(/(?:src|<link[^>]+href)="([^"]+)"/g)].map(([, url]) => url);
      for (const url of loaded)
        expect(url, path).toMatch(new RegExp(`^(?:/|data:image/svg|${house.url}/)`));
    }
  });

  test('say their language, and are there in both', async () => {
    expect(await textOf('/papers')).toContain('<html lang="de">');
    expect(await textOf('/papers?lang=en')).toContain('<html lang="en">');
    expect(await textOf('/papers?lang=xx&page=-1&type=%00&group=x')).toContain('<html lang="de">');
  });

  test('are sent again only to whoever does not have them', async () => {
    const first = await get('/papers');
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).not.toBe('');
    expect((await get('/papers', { 'If-None-Match': etag })).status).toBe(304);
  });

  test('their stylesheet is there, and may be kept', async () => {
    const [, path = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(await textOf('/')) ?? [];
    const { status, headers } = await get(path);
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers.get('Cache-Control')).toContain('immutable');
  });
});

/** Names of the elements of a document; throws where it is not well-formed. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}

describe('for other programs', () => {
  test('the feed is well-formed Atom', async () => {
    const answer = await get('/feed.atom');
    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    const xml = await answer.text();
    const elements = elementsOf(xml);
    expect(elements[0]).toBe('feed');
    expect(elements).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'entry', 'link']));
    expect(xml).toContain(`<link rel="alternate" type="text/html" href="${house.url}/papers/`);
  });

  test('the sitemap is well-formed, and each of its addresses is there', async () => {
    const answer = await get('/sitemap.xml');
    expect(answer.headers.get('Content-Type')).toBe('application/xml; charset=utf-8');
    const xml = await answer.text();
    expect(elementsOf(xml)[0]).toBe('urlset');
    const [, ...locations] = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    expect(locations.length).toBeGreaterThan(1);
    for (const url of locations.slice(0, 5)) expect((await fetch(url)).status, url).toBe(200);
  });

  test('what there is not cannot be well-formed', () => {
    expect(() => elementsOf('<a>&nbsp;</a>')).toThrow();
  });
});

describe('the workspace', () => {
  test.each(['/app/', '/app/papers/1', '/app/invitation?token=x', '/app/sign-in'])(
    'answers %s with its shell, which is asked for again each time',
    async (path) => {
      const page = await get(path);
      expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-cache']);
      expect(await page.text()).toMatch(/<script type="module"[^>]* src="\/assets\//);
    },
  );
});
