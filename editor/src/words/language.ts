import { type BackendModule, changeLanguage, init, use as plugIn } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { stored } from '../shell/stored.ts';
import type { Words } from './shape.ts';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (tag: unknown): tag is Language =>
  languages.some((language) => language === tag);

/** Chosen on this device before, else the first of the browser's languages that we speak. */
export function preferredLanguage(chosen: string | null, browser: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'de';
}

/** Loaded all at once: a language is one small file. */
const namespaces = Object.keys({
  ui: true,
  refusals: true,
  domain: true,
  accounts: true,
  groups: true,
  papers: true,
  templates: true,
  versions: true,
  publishing: true,
  surface: true,
  desk: true,
  blocks: true,
  front: true,
  apparatus: true,
  sources: true,
  live: true,
} satisfies Record<keyof Words, true>);

/** Only the words of the language in use travel to the browser. */
const words: Record<string, () => Promise<Words>> = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
};

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language, namespace) => {
    const all: Readonly<Record<string, Words[keyof Words]>> | undefined = await words[language]?.();
    return all?.[namespace] ?? {};
  },
};

/** Starts the words in the language that this browser asks for. */
export async function startLanguage() {
  const language = preferredLanguage(stored.language.get(), navigator.languages);
  plugIn(backend);
  plugIn(initReactI18next);
  await init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'ui',
    ns: namespaces,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** Speaks another language from now on, also at the next visit with this browser. */
export async function speak(language: Language) {
  stored.language.set(language);
  if (document.documentElement.lang === language) return;
  await changeLanguage(language);
  document.documentElement.lang = language;
}
