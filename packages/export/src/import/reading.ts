import type { Language } from '../front.ts';
import type { Ledger } from './ledger.ts';

/** What a walk through a file's tree knows of the whole, and of where it is. */
export interface Reading {
  readonly ledger: Ledger;
  /** Of the paper: for quotation marks, and for words that stand for what cannot. */
  readonly language: Language;
  /** By how much headings move up, because the topmost one has become the title. */
  readonly promotion: number;
  /** How many lists, quotes and cells are around. */
  readonly depth: number;
}

/** Papers are read by people; a draft that nests deeper could not be opened by an editor. */
const DEEPEST = 12;

export const isTooDeep = ({ depth }: Reading): boolean => depth >= DEEPEST;

export const inside = (reading: Reading): Reading => ({ ...reading, depth: reading.depth + 1 });

const words = {
  de: { picture: 'Bild', quotes: { DoubleQuote: '„“', SingleQuote: '‚‘' } },
  en: { picture: 'Picture', quotes: { DoubleQuote: '“”', SingleQuote: '‘’' } },
} as const;

export const wordsFor = ({ language }: Reading) => words[language];
