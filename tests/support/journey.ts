import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test';
import { createGroup, createPaper } from './papers.ts';
import { join, setUp, type SignedInPerson } from './people.ts';
import { type RunningNode, startNode, type StartOptions } from './start-node.ts';
import { startWorker } from './start-worker.ts';
import type { Answer } from './visitor.ts';

/** A running installation with one group, and somebody in each role. */
export interface JourneyHouse {
  readonly node: RunningNode;
  readonly groupId: string;
  readonly office: SignedInPerson;
  readonly chair: SignedInPerson;
  readonly member: SignedInPerson;
  newPaper(title: string): Promise<Answer['json']>;
}

export async function openHouse(options?: StartOptions): Promise<JourneyHouse> {
  const node = await startHost(options);
  const office = await setUp(node);
  const groupId = await createGroup(office.browser, 'AG Bioökonomie');
  const invite = (name: string, email: string, role: 'chair' | 'member') =>
    join(node, office.browser, groupId, { name, email, role });
  const chair = await invite('Clara Leitung', 'chair@example.org', 'chair');
  const member = await invite('Max Mitglied', 'member@example.org', 'member');
  const newPaper = (title: string) => createPaper(chair.browser, groupId, title);
  return { node, groupId, office, chair, member, newPaper };
}

/** The host that the running project of playwright.config.ts names. */
const startHost = (options?: StartOptions) =>
  test.info().project.name === 'worker' ? startWorker(options) : startNode(options);

/** A browser window of this person's own, signed in; of an anonymous reader without one. */
export async function windowOf(
  browser: Browser,
  { url }: Pick<RunningNode, 'url'>,
  person?: SignedInPerson,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'de-DE', ...options });
  const cookies = (person?.browser.cookies ?? '').split('; ').filter(Boolean);
  await context.addCookies(
    cookies.map((cookie) => {
      const [name = '', value = ''] = cookie.split('=');
      return { name, value, url };
    }),
  );
  return context.newPage();
}

/** WCAG 2.2 AA as far as a machine can tell; in dark, only colours are others. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(SETTLED_MS);
    // Nobody has to read the name beside a caret at the very moment when it fades away.
    await page.evaluate(() => document.getAnimations().forEach((one) => one.cancel()));
    const axe = new AxeBuilder({ page });
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

/** Colours fade from one scheme to the other. */
const SETTLED_MS = 300;

export const PHONE = { viewport: { width: 390, height: 844 } } as const;

/** The text of a paper, ready to be written in. */
export async function openText(page: Page, paperId: string) {
  await page.goto(`/app/papers/${paperId}`);
  const text = page.getByRole('textbox', { name: 'Text des Papiers' });
  await expect(text).toBeVisible();
  return text;
}

/** The sign that tells whether what this window holds is safe. */
export const savedSign = (page: Page) =>
  page.getByText(/^(Gespeichert|Wird gespeichert …|Offline.*)$/);
