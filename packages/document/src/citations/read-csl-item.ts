import type { CslDate, CslItem, CslName } from './csl.ts';
import { doiIn } from './doi.ts';
import { plainText, readDate, readNames } from './read-csl-values.ts';
import { type SourceType, isSourceType } from './source-types.ts';
import { isDateVariable, isNameVariable, isPlainVariable } from './variables.ts';

/** As JSON, in characters: everybody who opens the paper loads all of its sources. */
export const MAX_SOURCE = 32_000;

/** A source, or why this is none. */
export type Judged =
  | { readonly ok: true; readonly source: CslItem }
  | { readonly ok: false; readonly reason: 'not-an-item' | 'empty' | 'too-large' };

/** Types of registers and of older versions of CSL, which programs still write. */
const OTHER_TYPES: Readonly<Record<string, SourceType>> = {
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  computer_program: 'software',
  'conference-paper': 'paper-conference',
  dissertation: 'thesis',
  'edited-book': 'book',
  'journal-article': 'article-journal',
  monograph: 'book',
  'posted-content': 'article',
  preprint: 'article',
  'proceedings-article': 'paper-conference',
  'reference-book': 'book',
  'reference-entry': 'entry-encyclopedia',
  'report-series': 'report',
};

/**
 * Makes a source of what claims to be a CSL-JSON item, wherever it comes from: known variables,
 * of the right shape, in whole and visible characters. What is not known is left out.
 */
export function readCslItem(value: unknown): Judged {
  if (!isRecord(value)) return { ok: false, reason: 'not-an-item' };
  const read = Object.entries(value)
    .map(([name, each]) => [name, readVariable(name, each)] as const)
    .filter(([, each]) => each !== null);
  if (read.length === 0) return { ok: false, reason: 'empty' };
  const source = { ...Object.fromEntries(read), type: typeOf(value['type']) } as CslItem;
  if (JSON.stringify(source).length > MAX_SOURCE) return { ok: false, reason: 'too-large' };
  return { ok: true, source };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(type: unknown): SourceType {
  if (isSourceType(type)) return type;
  if (typeof type !== 'string' || !Object.hasOwn(OTHER_TYPES, type)) return 'document';
  return OTHER_TYPES[type] ?? 'document';
}

function readVariable(name: string, value: unknown): string | readonly CslName[] | CslDate | null {
  if (isNameVariable(name)) return readNames(value);
  if (isDateVariable(name)) return readDate(value);
  if (!isPlainVariable(name)) return null;
  const text = plainText(value);
  if (text === null) return null;
  if (name === 'DOI') return doiIn(text) ?? text;
  if (name === 'URL' && !/^https?:\/\//i.test(text)) return null;
  return text;
}
