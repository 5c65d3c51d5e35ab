import type { CslItem, CslValue } from './csl.ts';
import type { SourceType } from './source-types.ts';
import type { Variable } from './variables.ts';

/** Fields of which one must be there. */
export type OneOf = readonly Variable[];

/** What a reader needs to find the source again; the first of several is what is asked for. */
const TITLE: OneOf = ['title'];
const DATE: OneOf = ['issued'];
const WRITER: OneOf = ['author', 'editor', 'translator', 'container-author', 'director'];
const ISSUER: OneOf = ['author', 'publisher', 'editor', 'authority'];
const PUBLISHER: OneOf = ['publisher', 'publisher-place', 'ISBN', 'DOI', 'URL'];
const CONTAINER: OneOf = ['container-title', 'container-title-short', 'collection-title'];
const ADDRESS: OneOf = ['URL', 'DOI'];
const EVENT: OneOf = ['event-title', 'event', 'container-title', 'event-place', 'publisher'];
const LOOSE_DATE: OneOf = ['issued', 'accessed', 'event-date', 'original-date'];
const NUMBER: OneOf = ['number', 'volume', 'container-title', 'issued', 'references'];

/** By type, in the order in which a form asks. */
export const REQUIRED_FIELDS: Readonly<Record<SourceType, readonly OneOf[]>> = {
  article: [WRITER, TITLE, DATE],
  'article-journal': [WRITER, TITLE, CONTAINER, DATE],
  'article-magazine': [TITLE, CONTAINER, DATE],
  'article-newspaper': [TITLE, CONTAINER, DATE],
  bill: [TITLE, NUMBER],
  book: [WRITER, TITLE, PUBLISHER, DATE],
  broadcast: [TITLE, LOOSE_DATE],
  chapter: [WRITER, TITLE, CONTAINER, DATE],
  classic: [TITLE],
  collection: [TITLE],
  dataset: [ISSUER, TITLE, DATE],
  document: [TITLE],
  entry: [TITLE, [...CONTAINER, ...ADDRESS]],
  'entry-dictionary': [TITLE, CONTAINER],
  'entry-encyclopedia': [TITLE, CONTAINER],
  event: [TITLE, ['event-date', 'issued']],
  figure: [TITLE, ISSUER],
  graphic: [TITLE, ISSUER],
  hearing: [TITLE, LOOSE_DATE],
  interview: [['author', 'interviewer'], LOOSE_DATE],
  legal_case: [
    ['authority', 'publisher', 'container-title'],
    DATE,
    ['number', 'title', 'page', 'volume'],
  ],
  legislation: [TITLE, NUMBER],
  manuscript: [WRITER, TITLE],
  map: [TITLE, ISSUER],
  motion_picture: [TITLE, LOOSE_DATE],
  musical_score: [['composer', 'author', 'editor'], TITLE],
  pamphlet: [TITLE, ISSUER],
  'paper-conference': [WRITER, TITLE, EVENT, DATE],
  patent: [TITLE, ['number'], LOOSE_DATE],
  performance: [TITLE, LOOSE_DATE],
  periodical: [TITLE],
  personal_communication: [['author'], LOOSE_DATE],
  post: [['author', 'publisher'], LOOSE_DATE, ADDRESS],
  'post-weblog': [TITLE, LOOSE_DATE, ADDRESS],
  regulation: [TITLE, NUMBER],
  report: [ISSUER, TITLE, DATE],
  review: [WRITER, CONTAINER, DATE],
  'review-book': [WRITER, CONTAINER, DATE],
  software: [TITLE, [...ISSUER, ...ADDRESS]],
  song: [TITLE, ['author', 'performer', 'composer', 'publisher']],
  speech: [WRITER, TITLE, LOOSE_DATE],
  standard: [TITLE, ['number', 'DOI', 'URL']],
  thesis: [WRITER, TITLE, ['publisher', 'URL'], DATE],
  treaty: [TITLE, LOOSE_DATE],
  webpage: [TITLE, ADDRESS, LOOSE_DATE],
};

/** What is still to be filled in: of each missing requirement, the field to ask for first. */
export const missingFields = (source: CslItem): readonly Variable[] =>
  REQUIRED_FIELDS[source.type]
    .filter((choice) => !choice.some((field) => isFilled(source[field])))
    .flatMap(([first]) => first ?? []);

function isFilled(value: CslValue | undefined): boolean {
  if (value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'number' || Object.keys(value).length > 0;
}
