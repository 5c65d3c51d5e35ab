import { chromium, type LaunchOptions } from '@playwright/test';
import { fromApt } from './chromium/apt.ts';
import { FLAGS, type Candidate } from './chromium/candidate.ts';
import { installed } from './chromium/installed.ts';
import { packed } from './chromium/packed.ts';

/** Where a browser may come from, the cheapest first. */
const SOURCES = [installed, packed, fromApt] as const;

/**
 * How to launch a Chromium that works here: the first one that really renders a page. Being
 * installed proves little; in many a container a library or the shared memory is missing.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const failures: string[] = [];
  for (const source of SOURCES) {
    for (const candidate of await found(source, failures)) {
      const options = launchOptions(candidate);
      const failure = await whyNot(options);
      if (failure === null) return options;
      failures.push(`${candidate.executablePath}: ${failure}`);
    }
  }
  throw new Error(`No browser renders a page here. Set CHROME_PATH.\n${failures.join('\n')}`);
}

async function found(source: (typeof SOURCES)[number], failures: string[]) {
  try {
    return await source();
  } catch (error) {
    failures.push(`${source.name}: ${String(error)}`);
    return [];
  }
}

const launchOptions = ({ executablePath, env }: Candidate): LaunchOptions => ({
  executablePath,
  args: FLAGS,
  env: { ...definedEnvironment(), ...env },
});

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => !!entry[1]));
}

/** Null when it renders: text has a height only where there are a layout and a font. */
async function whyNot(options: LaunchOptions): Promise<string | null> {
  try {
    await using browser = await chromium.launch({ ...options, timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<h1>Eckpunkt</h1>');
    const box = await page.locator('h1').boundingBox();
    await page.screenshot();
    return box && box.height > 0 ? null : 'it draws no text';
  } catch (error) {
    return String(error).split('\n', 1).join('');
  }
}
