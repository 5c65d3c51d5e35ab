import type { Language } from '../front.ts';
import type { Anchors } from './anchors.ts';
import type { Citing } from './citing.ts';
import type { Ledger } from './ledger.ts';
import type { Pictures } from './pictures.ts';

/** What a walk through a file's tree knows of the whole, and of where it is. */
export interface Reading {
  readonly ledger: Ledger;
  /** Of the paper: for quotation marks, and for words that stand for what cannot. */
  readonly language: Language;
  /** By how much headings move up, because the topmost one has become the title. */
  readonly promotion: number;
  readonly pictures: Pictures;
  readonly citing: Citing;
  readonly anchors: Anchors;
  /** How many lists, quotes and cells are around. */
  readonly depth: number;
  /** Some things stand between paragraphs only, others not in a cell or a note either. */
  readonly place: 'flow' | 'prose' | 'cell' | 'note';
}

/** Papers are read by people; a draft that nests deeper could not be opened by an editor. */
const DEEPEST = 12;

export const isTooDeep = ({ depth }: Reading): boolean => depth >= DEEPEST;

export const inside = (reading: Reading): Reading => ({
  ...reading,
  depth: reading.depth + 1,
  place: reading.place === 'flow' ? 'prose' : reading.place,
});

const words = {
  de: {
    picture: 'Bild',
    below: (heading: string) => `unter „${heading}“`,
    and: 'und',
    quotes: { DoubleQuote: '„“', SingleQuote: '‚‘' },
  },
  en: {
    picture: 'Picture',
    below: (heading: string) => `below “${heading}”`,
    and: 'and',
    quotes: { DoubleQuote: '“”', SingleQuote: '‘’' },
  },
} as const;

export const wordsFor = ({ language }: Pick<Reading, 'language'>) => words[language];
