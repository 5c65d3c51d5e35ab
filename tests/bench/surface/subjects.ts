import type { Browser, LaunchOptions, Page } from '@playwright/test';
import { findChromium } from '../../support/chromium.ts';
import type { BenchHouse } from './house.ts';
import { watchPage } from './watch.ts';

export type SubjectName = 'eckpunkt' | 'bare';

/** A page that shows the long paper to be written in. */
export interface Subject {
  readonly name: SubjectName;
  readonly address: string;
  open(browser: Browser): Promise<Page>;
}

/** Our own editor, as people open it. */
export const eckpunkt = (house: BenchHouse): Subject => ({
  name: 'eckpunkt',
  address: `${house.node.url}/app/papers/${house.paperId}`,
  open: (browser) => freshPage(browser, house),
});

/** The least that TipTap and y-websocket need for the same text, from the same server. */
export const bare = (house: BenchHouse, program: string): Subject => ({
  name: 'bare',
  address: `${house.node.url}/bare?paper=${house.paperId}`,
  async open(browser) {
    const page = await freshPage(browser, house);
    const html =
      '<!doctype html><meta charset="utf-8"><style>.ProseMirror{white-space:pre-wrap}</style>' +
      '<div id="text"></div><script type="module" src="/bare.js"></script>';
    await page.route(/\/bare\?/, (route) =>
      route.fulfill({ body: html, contentType: 'text/html' }),
    );
    await page.route(/\/bare\.js$/, (route) =>
      route.fulfill({ body: program, contentType: 'text/javascript' }),
    );
    return page;
  },
});

/** The bare page is put in by the bench, so the browser does not know it for a local one. */
export async function benchBrowser(): Promise<LaunchOptions> {
  const found = await findChromium();
  const args = [...(found.args ?? []), '--disable-features=LocalNetworkAccessChecks'];
  return { ...found, args };
}

/** Somebody's first visit: nothing in the cache, signed in. */
export async function freshPage(browser: Browser, { node, office }: BenchHouse): Promise<Page> {
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ baseURL: node.url, locale: 'de-DE', viewport });
  const [name = '', value = ''] = office.browser.cookies.split('=');
  await context.addCookies([{ name, value, url: node.url }]);
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  return page;
}
