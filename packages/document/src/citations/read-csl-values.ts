import type { CslDate, CslName } from './csl.ts';

/** Control characters, signs that turn the direction of what follows, and signs that are none. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]+/gu;

const visible = (text: string): string =>
  text.toWellFormed().replace(unseen, ' ').replaceAll(/ {2,}/g, ' ').trim();

/** One line of text; registers give some fields as lists, of which the first is meant. */
export function plainText(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number') return Number.isFinite(one) ? String(one) : null;
  if (typeof one !== 'string') return null;
  return visible(one) || null;
}

const NAME_PARTS = [
  'family',
  'given',
  'suffix',
  'dropping-particle',
  'non-dropping-particle',
  'literal',
] as const satisfies readonly (keyof CslName)[];

export function readNames(value: unknown): readonly CslName[] | null {
  if (!Array.isArray(value)) return null;
  const names = value.map(readName).filter((name) => name !== null);
  return names.length > 0 ? names : null;
}

function readName(value: unknown): CslName | null {
  if (typeof value !== 'object' || value === null) return null;
  const parts = new Map<string, unknown>(Object.entries(value));
  // Registers give the name of a body as `name`.
  if (!parts.has('literal') && parts.has('name')) parts.set('literal', parts.get('name'));
  const read = NAME_PARTS.flatMap((part) => {
    const text = plainText(parts.get(part));
    return text === null ? [] : [[part, text] as const];
  });
  const name: CslName = Object.fromEntries(read);
  return name.family || name.literal || name.given ? name : null;
}

export function readDate(value: unknown): CslDate | null {
  if (typeof value === 'string') return readWrittenDate(value);
  if (typeof value !== 'object' || value === null) return null;
  const given = new Map<string, unknown>(Object.entries(value));
  const parts = readDateParts(given.get('date-parts'));
  const written = plainText(given.get('raw')) ?? plainText(given.get('literal'));
  const date = parts ? { 'date-parts': parts } : readWrittenDate(written ?? '');
  if (!date) return null;
  const season = Number(given.get('season'));
  return {
    ...date,
    ...(season >= 1 && season <= 4 && { season }),
    ...(Boolean(given.get('circa')) && { circa: true }),
  };
}

/** `2020`, `2020-05`, `2020-05-03`, or two of them with a slash between; else as it is. */
export function readWrittenDate(text: string): CslDate | null {
  const shown = visible(text);
  if (shown === '') return null;
  const ends = shown.split('/').map((end) => /^(-?\d{1,4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(end));
  const parts = ends.every((end) => end !== null)
    ? readDateParts(ends.map((end) => end.slice(1).filter(Boolean)))
    : null;
  return parts ? { 'date-parts': parts } : { literal: shown };
}

function readDateParts(value: unknown): readonly (readonly number[])[] | null {
  if (!Array.isArray(value)) return null;
  const dates = value.slice(0, 2).map(readDay);
  const [first] = dates;
  if (!first || first.length === 0) return null;
  return dates.filter((date) => date.length > 0);
}

/** As far as it is a date: a month of 13 ends it after the year. */
function readDay(value: unknown): readonly number[] {
  if (!Array.isArray(value)) return [];
  const [year, month, day] = value.slice(0, 3).map(wholeNumber);
  if (year === undefined || Number.isNaN(year)) return [];
  if (!isWithin(month, 12)) return [year];
  return isWithin(day, 31) ? [year, month, day] : [year, month];
}

const wholeNumber = (value: unknown): number => {
  if (value === null || value === '') return Number.NaN;
  const number = Number(value);
  return Number.isInteger(number) && Math.abs(number) <= 9999 ? number : Number.NaN;
};

const isWithin = (value: number | undefined, most: number): value is number =>
  value !== undefined && value >= 1 && value <= most;
