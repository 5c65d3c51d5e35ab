import { stored } from '../shell/stored.ts';
import { speaker } from './speaker.ts';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (tag: unknown): tag is Language =>
  languages.some((language) => language === tag);

/** Chosen on this device before, else the first of the browser's languages that we speak. */
export function preferredLanguage(chosen: string | null, browser: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'de';
}

/** Starts the words in the language that this browser asks for. */
export const startLanguage = () =>
  speaker.speak(preferredLanguage(stored.language.get(), navigator.languages));

/** Speaks another language from now on, also at the next visit with this browser. */
export async function speak(language: Language) {
  stored.language.set(language);
  await speaker.speak(language);
}
