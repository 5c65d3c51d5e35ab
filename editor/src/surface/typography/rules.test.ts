import { describe, expect, it } from 'vitest';
import type { Language } from '../../words/language.ts';
import { substitute } from './rules.ts';

/** Types a text letter by letter, as a person would. */
function typed(text: string, language: Language): string {
  return [...text].reduce((before, letter) => {
    const found = substitute(before, letter, language);
    if (found === null) return before + letter;
    return before.slice(0, before.length - found.take) + found.text;
  }, '');
}

describe('German typing', () => {
  it.each([
    ['"Daten" sind da', '„Daten“ sind da'],
    ['Sie sagt: "Wir haben \'genug\' davon."', 'Sie sagt: „Wir haben ‚genug‘ davon.“'],
    ['("so")', '(„so“)'],
    ['"\'Ja\'", sagt er', '„‚Ja‘“, sagt er'],
    ["Wie geht's Ihnen", 'Wie geht’s Ihnen'],
    ['z.B. Kliniken', 'z.\u202fB. Kliniken'],
    ['Kliniken, d. h. Häuser', 'Kliniken, d.\u202fh. Häuser'],
    ['i.d.R. nicht', 'i.\u202fd.\u202fR. nicht'],
    ['Datz.B.', 'Datz.B.'],
    ['Und dann...', 'Und dann…'],
    ['2020--2025', '2020–2025'],
    ['Das ist - kurz gesagt - so', 'Das ist – kurz gesagt – so'],
    ['- Punkt', '- Punkt'],
    ['---', '---'],
    ['-- so', '-- so'],
    ['am 3. März 2026', 'am 3.\u00a0März 2026'],
    ['Artikel 103. März 2', 'Artikel 103. März 2'],
    ['nach § 5 SGB', 'nach §\u00a05 SGB'],
    ['rund 12 % davon', 'rund 12\u202f% davon'],
  ])('%s → %s', (keys, text) => {
    expect(typed(keys, 'de')).toBe(text);
  });
});

describe('English typing', () => {
  it.each([
    ['"Data" are here', '“Data” are here'],
    ["He said \"it's 'fine'\"", 'He said “it’s ‘fine’”'],
    ['clinics--large ones--agree', 'clinics—large ones—agree'],
    ['2020--2025', '2020–2025'],
    ['e.g. z.B.', 'e.g. z.B.'],
    ['12 % on 3. März 2026', '12 % on 3. März 2026'],
  ])('%s → %s', (keys, text) => {
    expect(typed(keys, 'en')).toBe(text);
  });
});
