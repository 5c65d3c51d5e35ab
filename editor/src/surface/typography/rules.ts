import type { Language } from '../../words/language.ts';

/** What a typed character becomes: how much of the text before it goes, and what comes instead. */
export interface Substitution {
  readonly take: number;
  readonly text: string;
}

interface Quotes {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
}

const quotes: Readonly<Record<Language, Quotes>> = {
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  en: { double: ['“', '”'], single: ['‘', '’'] },
};

/** U+202F: narrower than a space, and no line may break there. */
const thin = '\u202f';

/** U+00A0: as wide as a space, and no line may break there. */
const hard = '\u00a0';

/** Abbreviations that the Duden spaces; each is recognised when its last point is typed. */
const spaced = ['z. B.', 'd. h.', 'u. a.', 'u. U.', 'v. a.', 'o. Ä.', 'i. d. R.', 's. o.', 's. u.'];

/**
 * What `typed` becomes behind `before` (the text of its block up to the caret), in the language
 * that is written there. Null where it stays as it is.
 */
export function substitute(before: string, typed: string, language: Language): Substitution | null {
  switch (typed) {
    case '"':
      return { take: 0, text: quotes[language].double[opens(before, language) ? 0 : 1] };
    case "'":
      return { take: 0, text: single(before, language) };
    case '.':
      return ellipsis(before) ?? (language === 'de' ? abbreviation(before) : null);
    case '-':
      return dashes(before, language);
    case ' ':
      return spacedDash(before) ?? (language === 'de' ? heldTogether(before) : null);
    case '%':
      return language === 'de' && /\d $/.test(before) ? { take: 1, text: `${thin}%` } : null;
    default:
      return null;
  }
}

/** A quotation opens at the beginning, and behind a space, a bracket, a dash or another opening. */
function opens(before: string, language: Language): boolean {
  const openings = [quotes[language].double[0], quotes[language].single[0]];
  return /(^|[\s([{\u2013\u2014/-])$/u.test(before) || openings.includes(before.slice(-1));
}

function single(before: string, language: Language): string {
  const [open, close] = quotes[language].single;
  if (opens(before, language)) return open;
  // Within a word, and where no quotation is open, it is the apostrophe of "geht’s".
  return openQuotes(before, open, close) > 0 ? close : '’';
}

function openQuotes(text: string, open: string, close: string): number {
  return count(text, open) - count(text, close);
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function ellipsis(before: string): Substitution | null {
  return /(^|[^.])\.\.$/.test(before) ? { take: 2, text: '…' } : null;
}

function abbreviation(before: string): Substitution | null {
  const found = spaced.find((whole) => written(whole).test(before));
  if (found === undefined) return null;
  const taken = written(found).exec(before)?.[1] ?? '';
  return { take: taken.length, text: found.replaceAll(' ', thin) };
}

/** `z. B.` as people type it, all but the last point, with or without spaces. */
function written(whole: string): RegExp {
  const body = whole.slice(0, -1).replaceAll('.', '\\.').replaceAll(' ', '[ \u00a0\u202f]?');
  return new RegExp(`(?:^|[^\\p{L}\\p{N}.])(${body})$`, 'u');
}

/** `--` is a dash, in English within words a long one; at the beginning `---` makes a line. */
function dashes(before: string, language: Language): Substitution | null {
  if (!/[^-]-$/.test(before)) return null;
  const long = language === 'en' && /\p{L}-$/u.test(before);
  return { take: 1, text: long ? '—' : '–' };
}

/** A hyphen between spaces was meant as a dash; not at the beginning, where it makes a list. */
function spacedDash(before: string): Substitution | null {
  return /\S -$/.test(before) ? { take: 1, text: '– ' } : null;
}

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const date = new RegExp(`(?:^|[^\\d.])(\\d{1,2}\\. (?:${months}))$`, 'u');

/** No line ends between a day and its month, nor behind a paragraph sign. */
function heldTogether(before: string): Substitution | null {
  if (/(^|\s)§{1,2}$/u.test(before)) return { take: 0, text: hard };
  const day = date.exec(before)?.[1];
  return day === undefined ? null : { take: day.length, text: `${day.replace(' ', hard)} ` };
}
