import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Candidate } from './candidate.ts';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The browser that CHROME_PATH names, the ones of this machine, and the one of Playwright. */
export function installed(): readonly Candidate[] {
  const named = process.env['CHROME_PATH'] ?? '';
  return [named, ...onPath(), MAC, chromium.executablePath()]
    .filter((path) => path !== '' && existsSync(path))
    .map((executablePath) => ({ executablePath }));
}

export function onPath(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
