import { type CslName, doiIn, type SourceType } from '@eckpunkt/document/sources';
import { type RisRecord, risRecords } from './ris-records.ts';
import { isContained, sourceTypeOf } from './ris-types.ts';
import { judgeAll, skip, type SourcesRead } from './sources-read.ts';

/** RIS by a reader of our own: pandoc loses the dates. */
export function readRis(text: string): SourcesRead {
  const records = risRecords(text);
  if (records.length === 0 && text.trim() !== '')
    return { sources: [], skipped: [skip('unreadable', text)] };
  return judgeAll(records.map((record) => ({ item: itemOf(record), text: record.text })));
}

function itemOf({ type: risType, fields }: RisRecord): Readonly<Record<string, unknown>> {
  const type = sourceTypeOf(risType);
  const all = (...tags: readonly string[]) =>
    fields.filter(({ tag, value }) => tags.includes(tag) && value !== '').map(({ value }) => value);
  /** The tags in the order in which they are trusted. */
  const one = (...tags: readonly string[]) => tags.flatMap((tag) => all(tag))[0];
  const journal = one('JF', 'JO', 'T2', 'BT', 'JA', 'J2', 'J1');
  const item = {
    type,
    title: one('TI', 'T1', 'CT') ?? (isContained(type) ? undefined : one('BT')),
    'title-short': one('ST'),
    author: names(all('AU', 'A1')),
    editor: names(all('A2', 'ED')),
    'collection-editor': names(all('A3')),
    translator: names(all('A4')),
    'container-title': isContained(type) ? journal : undefined,
    'container-title-short': isContained(type) ? one('JA', 'J2', 'J1') : undefined,
    'collection-title': one('T3') ?? (isContained(type) ? undefined : one('T2')),
    issued: dateOf(one('DA'), one('PY', 'Y1')),
    accessed: dateOf(one('Y2')),
    volume: one('VL', 'VO'),
    issue: one('IS', 'CP'),
    page: pagesOf(one('SP'), one('EP')),
    number: isContained(type) ? undefined : one('M1'),
    edition: type === 'software' ? undefined : one('ET'),
    version: type === 'software' ? one('ET') : undefined,
    ...serialNumber(type, one('SN')),
    'number-of-volumes': one('NV'),
    publisher: one('PB'),
    'publisher-place': one('CY', 'PP'),
    genre: one('M3'),
    section: one('SE'),
    source: one('DB', 'DP'),
    'call-number': one('CN'),
    language: one('LA'),
    note: one('N1'),
    DOI: doiOf(one('DO', 'DI')),
    URL: addressOf(all('UR', 'LK')),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** `Family, Given, Suffix`; several words without a comma are a body. */
function names(written: readonly string[]): readonly CslName[] {
  return written.map((name) => {
    const [family = '', given, suffix] = name.split(',').map((part) => part.trim());
    if (given === undefined) return /\s/.test(name) ? { literal: name } : { family };
    return { family, ...(given && { given }), ...(suffix && { suffix }) };
  });
}

/** `2019/05/17/`, with any of the later parts left out. The second says at least the year. */
function dateOf(exact: string | undefined, year?: string): { readonly raw: string } | undefined {
  const written = [exact, year].find((text) => /^\d{4}\b/.test(text ?? '')) ?? exact ?? year;
  if (written === undefined) return undefined;
  const [, from, to] = /^(\d{4}) ?[-–/] ?(\d{4})\b/.exec(written) ?? [];
  if (from !== undefined) return { raw: `${from}/${to}` };
  const [, ...parts] = /^(\d{4})(?:[/-](\d\d?))?(?:[/-](\d\d?))?(?=$|\D)/.exec(written) ?? [];
  return { raw: parts.length > 0 ? parts.filter(Boolean).join('-') : written };
}

function pagesOf(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined || /[-–]/.test(first)) return first ?? last;
  return first === last ? first : `${first}-${last}`;
}

function serialNumber(type: SourceType, number: string | undefined) {
  if (number === undefined) return {};
  if (type === 'report' || type === 'patent' || type === 'standard') {
    if (!/^[\dXx -]{9,17}$/.test(number)) return { number };
  }
  return /^\d{4}-?\d{3}[\dXx]$/.test(number) ? { ISSN: number } : { ISBN: number };
}

const doiOf = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : (doiIn(written) ?? undefined);

/** Some programs leave the protocol out. */
function addressOf(written: readonly string[]): string | undefined {
  const [address] = written.flatMap((text) => text.split(/[;\s]+/)).filter(Boolean);
  if (address === undefined || /^[a-z]+:/i.test(address)) return address;
  return /^[\w-]+(?:\.[\w-]+)+/.test(address) ? `https://${address}` : undefined;
}
