import type { Plugin } from 'vite';

const catalogue = /react-(?:aria|stately)[^?]*[\\/]intl[\\/].*?([a-z]{2})-[A-Z]{2}\.mjs$/;

/**
 * React Aria brings its spoken words in more than thirty languages, half of our first load. This
 * empties the catalogues of all languages that the interface does not speak.
 */
export function onlyLanguages(languages: readonly string[]): Plugin {
  return {
    name: 'only-languages',
    enforce: 'pre',
    load(id) {
      const language = catalogue.exec(id)?.[1];
      if (language === undefined || languages.includes(language)) return undefined;
      return 'export default {};';
    },
  };
}
