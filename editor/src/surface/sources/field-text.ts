import {
  kindOf,
  readCslItem,
  type CslDate,
  type CslItem,
  type CslName,
  type Field,
} from '@eckpunkt/document/sources';

// What a form shows of a source is text; these are the ways there and back.

export function textOfField(csl: CslItem, field: Field): string {
  const value: unknown = csl[field];
  switch (kindOf(field)) {
    case 'names':
      return Array.isArray(value) ? value.map(textOfName).join('\n') : '';
    case 'date':
      return typeof value === 'object' && value !== null ? textOfDate(value) : '';
    default:
      return value === undefined ? '' : String(value);
  }
}

/** Null where nothing is written. A date stays as it was written; reading it comes later. */
function fieldFromText(field: Field, text: string): string | readonly CslName[] | null {
  const written = text.trim();
  if (written === '') return null;
  if (kindOf(field) !== 'names') return written;
  return written
    .split(/\s*[\n;]\s*/u)
    .filter(Boolean)
    .map(nameFromText);
}

function textOfName({ family, given, literal, ...more }: CslName): string {
  if (family === undefined) return literal ?? given ?? '';
  const particle = more['non-dropping-particle'] ?? more['dropping-particle'];
  const whole = [particle, family].filter(Boolean).join(' ');
  const after = [given, more.suffix].filter(Boolean).join(', ');
  return after === '' ? `${whole},` : `${whole}, ${after}`;
}

/** „von der Heide, Anna“; without a comma it is a body, whose words are not turned round. */
function nameFromText(text: string): CslName {
  const [family = '', given = '', suffix] = text.split(/\s*,\s*/u);
  if (!text.includes(',')) return { literal: text };
  return {
    family,
    ...(given !== '' && { given }),
    ...(suffix !== undefined && suffix !== '' && { suffix }),
  };
}

function textOfDate(date: CslDate): string {
  const days = date['date-parts']?.map((parts) =>
    parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))),
  );
  return days?.map((parts) => parts.join('-')).join('/') ?? date.literal ?? '';
}

/** A source with what a form says; what the form does not show stays as it was. */
export function withFields(
  before: CslItem,
  type: CslItem['type'],
  written: ReadonlyMap<Field, string>,
): CslItem {
  const after = new Map<string, unknown>(Object.entries(before));
  for (const [field, text] of written) {
    // What was not touched keeps what a text cannot say: a circa, a season.
    if (textOfField(before, field) === text.trim()) continue;
    const value = fieldFromText(field, text);
    if (value === null) after.delete(field);
    else after.set(field, value);
  }
  const judged = readCslItem({ ...Object.fromEntries(after), type });
  return judged.ok ? judged.source : { type };
}
