import { attributeOf, textOfXml } from './xml.ts';

/** A citation of an ODT, by the key that stands for it in the text. */
export interface OdtField {
  readonly key: string;
  readonly items: readonly OdtCited[];
}

export interface OdtCited {
  readonly id: string;
  readonly csl: unknown;
  readonly prefix: string;
  readonly suffix: string;
  readonly isWithoutAuthor: boolean;
}

export interface OdtFields {
  /** The text in words that pandoc understands. */
  readonly xml: string;
  readonly fields: readonly OdtField[];
}

const ZOTERO =
  /<text:reference-mark-start\s+text:name="((?:ZOTERO_ITEM\s+)?CSL_CITATION[^"]*)"\s*\/>([\s\S]*?)<text:reference-mark-end[^>]*>/g;
const MARK = /<text:bibliography-mark\b([^>]*?)\/?>/g;

/**
 * Pandoc knows citations of an ODT by their keys alone. Those of Zotero and Mendeley are names of
 * marks with JSON in them; the office's own carry their source as attributes.
 */
export function readOdtFields(xml: string): OdtFields {
  const fields: OdtField[] = [];
  for (const [, attributes = ''] of xml.matchAll(MARK)) fields.push(ownField(attributes));
  const marked = xml.replace(ZOTERO, (all, name: string, content: string) => {
    const key = `field-${fields.length}`;
    const items = itemsIn(textOfXml(name));
    if (items.length === 0) return all;
    fields.push({ key, items });
    const text = content.replace(/<[^>]*>/g, '');
    return `<text:bibliography-mark text:identifier="${key}">${text}</text:bibliography-mark>`;
  });
  // These go without their text; and formulas are found under an address of one form alone.
  const plain = marked
    .replace(/<text:sequence-ref\b[^>]*>([^<]*)<\/text:sequence-ref>/g, '$1')
    .replace(/(<draw:object\b[^>]*?xlink:href=")(?:\.\/)?([^"]*?)\/?"/g, '$1./$2"');
  return { xml: plain, fields };
}

function itemsIn(name: string): readonly OdtCited[] {
  const [json] = /\{[\s\S]*\}/.exec(name) ?? [];
  const field = parsed(json ?? '');
  const items: unknown = read(field, 'citationItems');
  return Array.isArray(items) ? items.flatMap(citedOf) : [];
}

function citedOf(item: unknown): readonly OdtCited[] {
  const csl = read(item, 'itemData');
  if (typeof csl !== 'object' || csl === null) return [];
  const words = (part: string) => String(read(item, part) ?? '').trim();
  const place = words('locator') === '' ? '' : `${words('label') || 'page'} ${words('locator')}`;
  return [
    {
      id: String(read(csl, 'id') ?? read(item, 'id') ?? ''),
      csl,
      prefix: words('prefix'),
      suffix: [place, words('suffix')].filter((part) => part !== '').join(', '),
      isWithoutAuthor: read(item, 'suppress-author') === true,
    },
  ];
}

const read = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  mastersthesis: 'thesis',
  phdthesis: 'thesis',
  techreport: 'report',
  www: 'webpage',
};

/** By the office's names of fields, which are those of BibTeX. */
const variables: Readonly<Record<string, string>> = {
  title: 'title',
  journal: 'container-title',
  booktitle: 'container-title',
  publisher: 'publisher',
  address: 'publisher-place',
  volume: 'volume',
  number: 'issue',
  pages: 'page',
  url: 'URL',
  isbn: 'ISBN',
  edition: 'edition',
};

function ownField(attributes: string): OdtField {
  const of = (name: string) => attributeOf(attributes, `text:${name}`);
  const key = of('identifier');
  const given = Object.entries(variables).map(([name, variable]) => [variable, of(name)] as const);
  const year = Number(of('year'));
  const author = of('author')
    .split(/\s*;\s*|\s+and\s+/)
    .filter(Boolean);
  const csl = {
    type: types[of('bibliography-type')] ?? 'document',
    ...Object.fromEntries(given.filter(([, value]) => value !== '')),
    ...(author.length > 0 && { author: author.map(nameOf) }),
    ...(year > 0 && { issued: { 'date-parts': [[year]] } }),
  };
  return { key, items: [{ id: key, csl, prefix: '', suffix: '', isWithoutAuthor: false }] };
}

function nameOf(name: string): object {
  const [family, given] = name.split(/\s*,\s*/);
  return given ? { family, given } : { literal: name };
}
