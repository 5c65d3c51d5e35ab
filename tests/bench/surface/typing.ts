import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Noted } from './watch.ts';

/** Where in the text is typed: as a share of its paragraphs. */
export const PLACES = { start: 0.01, middle: 0.5, end: 0.99 } as const;
export type Place = keyof typeof PLACES;

const WORDS = 'Zugleich braucht es klare Regeln, auf die sich alle verlassen, die investieren. ';
const KEYSTROKES = 70;
/** Somebody who types fast: ten letters a second. */
const RHYTHM_MS = 100;
/** The text comes to rest: lists, counts and pictures of the place have been drawn. */
const REST_MS = 2_500;

/** Writes a sentence at a place; gives how long each letter took to be painted. */
export async function typeAt(page: Page, place: Place): Promise<readonly number[]> {
  await putCaret(page, PLACES[place]);
  await pause(REST_MS);
  await notedIn(page, true);
  for (let index = 0; index < KEYSTROKES; index += 1) {
    const next = pause(RHYTHM_MS);
    await page.keyboard.press(keyOf(WORDS[index % WORDS.length] ?? ' '));
    await next;
  }
  await pause(RHYTHM_MS * 5);
  const { keystrokes } = await notedIn(page, false);
  if (keystrokes.length < KEYSTROKES) throw new Error(`Only ${keystrokes.length} letters arrived`);
  return keystrokes;
}

const keyOf = (letter: string) => (letter === ' ' ? 'Space' : letter);

/** Clicks into a paragraph of the text itself, not one of a table or a box. */
async function putCaret(page: Page, share: number): Promise<void> {
  const paragraphs = page.locator('[contenteditable="true"] > p');
  const index = Math.floor((await paragraphs.count()) * share);
  const paragraph = paragraphs.nth(index);
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await pause(500);
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await paragraph.click({ position: { x: 60, y: 8 } });
}

/** What the page has noted so far; `fresh` begins a new list. */
export const notedIn = (page: Page, fresh: boolean): Promise<Noted> =>
  page.evaluate((anew) => {
    const noted: Noted = Reflect.get(globalThis, 'noted');
    const copy = { editable: noted.editable, keystrokes: [...noted.keystrokes] };
    if (anew) noted.keystrokes.length = 0;
    return copy;
  }, fresh);
