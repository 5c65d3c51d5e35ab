// How much JavaScript a page loads until it can be used, compressed as it travels, in a real
// browser with nothing in its cache: `node tests/bench/surface/size.ts` after a build.
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { benchBrowser, freshPage } from './subjects.ts';
import { openHouse } from './house.ts';
import { shortPaper } from './paper.ts';

interface Script {
  readonly name: string;
  readonly kilobytes: number;
}

/** Asks for a page and notes each script that is requested until `ready` is there. */
async function scriptsUntil(page: Page, address: string, ready: string): Promise<Script[]> {
  const arriving: Promise<Script>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    const name = pathname.split('/').at(-1) ?? pathname;
    arriving.push(
      response.body().then((body) => ({ name, kilobytes: gzipSync(body).length / 1000 })),
    );
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(ready).first().waitFor();
  const scripts = await Promise.all(arriving);
  return scripts.toSorted((a, b) => b.kilobytes - a.kilobytes);
}

const house = await openHouse(shortPaper());
const browser = await chromium.launch(await benchBrowser());
const pages = {
  text: [`/app/papers/${house.paperId}`, '[contenteditable="true"] p'],
  home: ['/app', 'main h1'],
} as const;
try {
  for (const [name, [path, ready]] of Object.entries(pages)) {
    const page = await freshPage(browser, house);
    const scripts = await scriptsUntil(page, house.node.url + path, ready);
    const total = scripts.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
    console.log(`${name}: ${total.toFixed(1)} KB of JavaScript in ${scripts.length} files`);
    for (const script of scripts.filter(({ kilobytes }) => kilobytes > 1))
      console.log(`  ${script.kilobytes.toFixed(1).padStart(6)}  ${script.name}`);
    await page.context().close();
  }
} finally {
  await browser.close();
  await house.stop();
}
