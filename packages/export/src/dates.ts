import type { Language } from './front.ts';

const months: Readonly<Record<Language, string>> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
};

/**
 * A date as it is printed. Not by `Intl`: its data changes with every release of the runtime, and
 * with it the bytes of a file.
 */
export function longDate(isoDate: string, language: Language): string {
  const { year, month, day } = readDate(isoDate);
  const name = months[language].split(' ')[month - 1] ?? '';
  return language === 'de' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Since 1970, at midnight UTC. */
  readonly seconds: number;
}

export function readDate(isoDate: string): CalendarDate {
  const date = new Date(`${isoDate.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a date: ${isoDate}`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    seconds: date.getTime() / 1000,
  };
}
