import { Mark } from '@tiptap/core';
import type { CheckedAttribute } from './attributes.ts';
import { isPassageLanguage, type PassageLanguage } from './languages.ts';

export interface LanguageAttributes {
  /** Null where somebody else’s client left it out: `check` asks for it. */
  readonly lang: PassageLanguage | null;
}

/** "en-GB" is English here: hyphenation and voices ask for no more. */
const primary = (tag: unknown): unknown =>
  typeof tag === 'string' ? tag.split('-')[0]?.toLowerCase() : undefined;

const lang: CheckedAttribute = {
  default: null,
  accepts: (own) => own === null || isPassageLanguage(own),
  guess: primary,
  parseHTML: (element) => primary(element.getAttribute('lang')),
  renderHTML: (attributes) => (attributes['lang'] ? { lang: attributes['lang'] } : {}),
};

/** The language of a passage, for hyphenation, spelling and a screen reader. */
export const Language = Mark.create({
  name: 'language',
  priority: 900,
  addAttributes: () => ({ lang }),
  parseHTML: () => [
    {
      tag: 'span[lang]',
      consuming: false,
      getAttrs: (element) => (isPassageLanguage(primary(element.lang)) ? {} : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});
