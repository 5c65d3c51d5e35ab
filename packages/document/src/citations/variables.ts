/**
 * The variables of CSL 1.0.2, by what their values are. What is none of them is no part of a
 * source; nor are abstracts and keywords, which no bibliography prints and everybody would load.
 */
export const NAME_VARIABLES = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'editor-translator',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator',
] as const;

export const DATE_VARIABLES = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted',
] as const;

export const TEXT_VARIABLES = [
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'division',
  'DOI',
  'event',
  'event-place',
  'event-title',
  'genre',
  'ISBN',
  'ISSN',
  'jurisdiction',
  'language',
  'license',
  'medium',
  'note',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'part-title',
  'PMCID',
  'PMID',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'source',
  'status',
  'title',
  'title-short',
  'URL',
  'version',
  'volume-title',
] as const;

/** Numbers that may be words: `3`, `12–14`, `Sonderheft`. */
export const NUMBER_VARIABLES = [
  'chapter-number',
  'collection-number',
  'edition',
  'issue',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'page',
  'page-first',
  'part-number',
  'printing-number',
  'supplement-number',
  'volume',
] as const;

export type NameVariable = (typeof NAME_VARIABLES)[number];
export type DateVariable = (typeof DATE_VARIABLES)[number];
export type PlainVariable = (typeof TEXT_VARIABLES)[number] | (typeof NUMBER_VARIABLES)[number];
export type Variable = NameVariable | DateVariable | PlainVariable;

export const isNameVariable = (name: string): name is NameVariable => NAMES.has(name);
export const isDateVariable = (name: string): name is DateVariable => DATES.has(name);
export const isPlainVariable = (name: string): name is PlainVariable => PLAIN.has(name);

const NAMES: ReadonlySet<string> = new Set(NAME_VARIABLES);
const DATES: ReadonlySet<string> = new Set(DATE_VARIABLES);
const PLAIN: ReadonlySet<string> = new Set([...TEXT_VARIABLES, ...NUMBER_VARIABLES]);
