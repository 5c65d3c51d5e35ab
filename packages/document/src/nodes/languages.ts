import type { CheckedAttribute } from './attributes.ts';
import { oneOf } from './values.ts';

/** Languages in which a paper, or a part of its front matter, may be written. */
export type PaperLanguage = 'de' | 'en';

export interface PartAttributes {
  readonly id: string | null;
  /** Null is the paper's own language. */
  readonly lang: PaperLanguage | null;
}

/** The language of a part of the front matter; null is the paper's own. */
export const partLanguage: CheckedAttribute = oneOf('lang', [null, 'de', 'en'], null);

/** Languages that a passage may be in: those for which the house has letters and hyphenation. */
export const PASSAGE_LANGUAGES = [
  'de',
  'en',
  'fr',
  'la',
  'es',
  'it',
  'pl',
  'nl',
  'da',
  'sv',
  'nb',
  'fi',
  'cs',
  'pt',
] as const;
export type PassageLanguage = (typeof PASSAGE_LANGUAGES)[number];

export const isPassageLanguage = (value: unknown): value is PassageLanguage =>
  PASSAGE_LANGUAGES.some((language) => language === value);
