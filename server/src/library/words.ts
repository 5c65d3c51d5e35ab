import type { Language } from '../papers/paper.ts';
import { de, type Words } from './words-de.ts';
import { en } from './words-en.ts';

/** The words of the public pages by language. */
export const words: Readonly<Record<Language, Words>> = { de, en };
