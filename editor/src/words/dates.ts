import { useWords } from './use-words.ts';

const locales = { de: 'de-DE', en: 'en-GB' } as const;
const localeOf = (language: string) => (language === 'en' ? locales.en : locales.de);

/** The language's own word for zero seconds ago, “jetzt”, does not go with “hat geändert”. */
const justNow = { de: 'gerade eben', en: 'just now' } as const;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** As in “3. März 2026”. */
export const longDate = (language: string, iso: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(new Date(iso));

/** As in “3. März 2026, 14:05”. */
export const longMoment = (language: string, iso: string) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );

/** Days between two moments as the calendar on the wall counts them, not in blocks of 24 hours. */
function daysBetween(from: Date, to: Date) {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / day);
}

/** How long ago, as a person would say it: “vor 5 Minuten”, “gestern”, then the date. */
export function ago(language: string, iso: string, now: Date) {
  const then = new Date(iso);
  const passed = Math.max(0, now.getTime() - then.getTime());
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (passed < minute) return justNow[language === 'en' ? 'en' : 'de'];
  if (passed < hour) return relative.format(-Math.floor(passed / minute), 'minute');
  const days = daysBetween(then, now);
  if (days === 0) return relative.format(-Math.floor(passed / hour), 'hour');
  return days < 7 ? relative.format(-days, 'day') : dateAsPartOfSentence(language, iso);
}

const dateAsPartOfSentence = (language: string, iso: string) =>
  `${language === 'en' ? 'on' : 'am'} ${longDate(language, iso)}`;

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** As in “231 kB”; thousands, as browsers and file managers count. */
export function fileSize(language: string, bytes: number) {
  const step = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}

/** Dates and sizes in the language of the interface. */
export function useDates() {
  const { language } = useWords();
  return {
    date: (iso: string) => longDate(language, iso),
    moment: (iso: string) => longMoment(language, iso),
    ago: (iso: string) => ago(language, iso, new Date()),
    size: (bytes: number) => fileSize(language, bytes),
  };
}
