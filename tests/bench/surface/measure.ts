import type { Browser, Page } from '@playwright/test';
import type { Subject } from './subjects.ts';
import { notedIn, PLACES, typeAt, type Place } from './typing.ts';

/** What one visit to the long paper took, in milliseconds. */
export interface Visit {
  readonly editable: number;
  /** Until the first letter was painted, typed as soon as the text took one. */
  readonly firstLetter: number;
  readonly keystrokes: Readonly<Record<Place, readonly number[]>>;
}

const PATIENCE_MS = 120_000;

/** Opens the paper and types at its beginning, in its middle and at its end. */
export async function visit(subject: Subject, browser: Browser): Promise<Visit> {
  const page = await subject.open(browser);
  page.on('pageerror', (error) => console.error(`${subject.name}: ${error.message}`));
  try {
    const { editable, firstLetter } = await opening(page, subject.address);
    const keystrokes = { start: [], middle: [], end: [] } as Record<Place, readonly number[]>;
    for (const place of ['start', 'middle', 'end'] satisfies (keyof typeof PLACES)[]) {
      keystrokes[place] = await typeAt(page, place);
    }
    return { editable, firstLetter, keystrokes };
  } finally {
    await page.context().close();
  }
}

async function opening(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' });
  const isEditable = () => Reflect.get(globalThis, 'noted')?.editable !== null;
  await page.waitForFunction(isEditable, undefined, { timeout: PATIENCE_MS });
  await page.evaluate(() => {
    const line = document.querySelector<HTMLElement>('[contenteditable="true"]');
    line?.focus();
  });
  await page.keyboard.press('E');
  const firstLetter = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const noted = Reflect.get(globalThis, 'noted');
          if (noted.keystrokes.length > 0) resolve(performance.now());
          else setTimeout(look, 1);
        };
        look();
      }),
  );
  const { editable } = await notedIn(page, true);
  return { editable: editable ?? Number.NaN, firstLetter };
}
