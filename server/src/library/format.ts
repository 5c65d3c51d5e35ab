import type { Language } from '../papers/paper.ts';

const locale = { de: 'de-DE', en: 'en-GB' } as const;

/** `2026-11-22` as people write it: 22. November 2026. */
export const longDate = (isoDate: string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );

const units = ['kB', 'MB', 'GB'] as const;

/** A size in the units of file managers: 48 kB, 1,2 MB. Nothing is smaller than 1 kB. */
export function fileSize(bytes: number, language: Language): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length);
  const amount = Math.max(bytes / 1000 ** power, power === 1 ? 1 : 0);
  const digits = power === 1 ? 0 : 1;
  const text = amount.toLocaleString(locale[language], { maximumFractionDigits: digits });
  return `${text}\u00a0${units[power - 1]}`;
}
