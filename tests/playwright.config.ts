import { defineConfig } from '@playwright/test';
import { findChromium } from './support/chromium.ts';

/** Looked for once: the workers read this file again and inherit the environment. */
process.env['TEST_BROWSER'] ??= JSON.stringify(await findChromium());

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.spec.ts',
  // The same journeys on both hosts. What is not listed for the Worker is about the process on Node.
  projects: [
    { name: 'node' },
    { name: 'worker', testMatch: ['edit.spec.ts', 'publish.spec.ts'], timeout: 120_000 },
  ],
  globalSetup: './support/playwright-setup.ts',
  // They mostly wait, each in a house of its own.
  workers: 2,
  timeout: 120_000,
  // Two cores carry two browsers and the other tests: what comes late is waited for, once more.
  expect: { timeout: 15_000 },
  retries: 1,
  reporter: [['list']],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'on-first-retry',
    launchOptions: JSON.parse(process.env['TEST_BROWSER']),
  },
});
