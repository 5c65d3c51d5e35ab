import type { Language } from './language.ts';
import type { FirstWords, RestWords } from './shape.ts';

/** What is spoken now. Of the words the rest may still be on its way. */
interface Speech {
  readonly language: Language;
  readonly words: FirstWords & Partial<RestWords>;
}

/** Only the words of the language in use travel to the browser, and first those of the text. */
const first: Readonly<Record<Language, () => Promise<FirstWords>>> = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
};

const rest: Readonly<Record<Language, () => Promise<RestWords>>> = {
  de: async () => (await import('./de-rest.ts')).deRest,
  en: async () => (await import('./en-rest.ts')).enRest,
};

/** The one voice of this window, also outside of React: who signs in may bring a language along. */
function createSpeaker() {
  const listeners = new Set<() => void>();
  let speech: Speech | null = null;
  let needsRest = false;
  return {
    get(): Speech {
      if (speech === null) throw new Error('No language is spoken yet');
      return speech;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async speak(language: Language) {
      if (speech?.language === language) return;
      const [words, more] = await Promise.all([first[language](), needsRest && rest[language]()]);
      speech = { language, words: { ...words, ...more } };
      document.documentElement.lang = language;
      for (const listener of listeners) listener();
    },
    /** To be waited for by whatever says more than the frame and the text do. */
    async sayAll() {
      needsRest = true;
      if (speech === null) return;
      // Nobody hears of it: what is on the page says the same as before, and an open editor stays.
      Object.assign(speech.words, await rest[speech.language]());
    },
  };
}

export const speaker = createSpeaker();
