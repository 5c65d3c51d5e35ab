import { type Variable, isDateVariable, isNameVariable } from './variables.ts';
import type { SourceType } from './source-types.ts';

export type FieldKind = 'names' | 'date' | 'line' | 'prose';

/** The fields that a form shows, with their names. Others are kept as they came, unseen. */
export const FIELDS = {
  title: { de: 'Titel', en: 'Title' },
  'title-short': { de: 'Kurztitel', en: 'Short title' },
  author: { de: 'Autorinnen und Autoren', en: 'Authors' },
  editor: { de: 'Herausgeber/innen', en: 'Editors' },
  translator: { de: 'Übersetzer/innen', en: 'Translators' },
  interviewer: { de: 'Interview geführt von', en: 'Interviewers' },
  director: { de: 'Regie', en: 'Directors' },
  composer: { de: 'Komponist/innen', en: 'Composers' },
  performer: { de: 'Mitwirkende', en: 'Performers' },
  'container-author': { de: 'Autor/innen des Buches', en: 'Authors of the book' },
  issued: { de: 'Erschienen', en: 'Published' },
  accessed: { de: 'Abgerufen am', en: 'Accessed' },
  'event-date': { de: 'Datum der Veranstaltung', en: 'Date of the event' },
  'original-date': { de: 'Zuerst erschienen', en: 'First published' },
  'container-title': { de: 'Erschienen in', en: 'Published in' },
  'container-title-short': { de: 'Abkürzung dafür', en: 'Abbreviated as' },
  'collection-title': { de: 'Reihe', en: 'Series' },
  'collection-number': { de: 'Nummer in der Reihe', en: 'Number in the series' },
  volume: { de: 'Band oder Jahrgang', en: 'Volume' },
  issue: { de: 'Heft', en: 'Issue' },
  page: { de: 'Seiten', en: 'Pages' },
  edition: { de: 'Auflage', en: 'Edition' },
  number: { de: 'Nummer oder Aktenzeichen', en: 'Number' },
  version: { de: 'Version', en: 'Version' },
  section: { de: 'Abschnitt oder Paragraf', en: 'Section' },
  genre: { de: 'Art', en: 'Kind' },
  publisher: { de: 'Verlag oder Einrichtung', en: 'Publisher or institution' },
  'publisher-place': { de: 'Ort', en: 'Place' },
  authority: { de: 'Gericht oder Behörde', en: 'Court or authority' },
  jurisdiction: { de: 'Rechtsraum', en: 'Jurisdiction' },
  references: { de: 'Fundstellen', en: 'References' },
  'event-title': { de: 'Veranstaltung', en: 'Event' },
  'event-place': { de: 'Ort der Veranstaltung', en: 'Place of the event' },
  event: { de: 'Veranstaltung (alte Angabe)', en: 'Event (old field)' },
  DOI: { de: 'DOI', en: 'DOI' },
  URL: { de: 'Adresse im Netz', en: 'Web address' },
  ISBN: { de: 'ISBN', en: 'ISBN' },
  ISSN: { de: 'ISSN', en: 'ISSN' },
  medium: { de: 'Medium', en: 'Medium' },
  language: { de: 'Sprache', en: 'Language' },
  note: { de: 'Anmerkung', en: 'Note' },
} as const satisfies Partial<Record<Variable, { readonly de: string; readonly en: string }>>;

export type Field = keyof typeof FIELDS;

export function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}

export function kindOf(field: Field): FieldKind {
  if (isNameVariable(field)) return 'names';
  if (isDateVariable(field)) return 'date';
  return field === 'note' ? 'prose' : 'line';
}

const FIND: readonly Field[] = ['DOI', 'URL', 'accessed'];
const HOUSE: readonly Field[] = ['publisher', 'publisher-place'];
const SERIES: readonly Field[] = ['collection-title', 'collection-number'];
const BOOK: readonly Field[] = ['edition', 'volume', ...SERIES, ...HOUSE, 'ISBN'];
const IN_PAPERS: readonly Field[] = ['container-title', 'volume', 'issue', 'page', 'ISSN'];
const LAW: readonly Field[] = ['title-short', 'number', 'container-title', 'volume', 'section'];
const WORK: readonly Field[] = ['genre', 'medium', ...HOUSE];

/** What a form asks of each type beside title, people and date, in this order. */
const FURTHER: Readonly<Record<SourceType, readonly Field[]>> = {
  article: ['genre', 'container-title', 'number', 'publisher', ...FIND],
  'article-journal': [...IN_PAPERS, ...FIND],
  'article-magazine': [...IN_PAPERS, ...FIND],
  'article-newspaper': ['container-title', 'section', 'page', 'edition', ...FIND],
  bill: [...LAW, 'authority', ...FIND],
  book: ['editor', 'translator', ...BOOK, ...FIND],
  broadcast: ['director', 'container-title', 'number', ...WORK, ...FIND],
  chapter: ['editor', 'container-author', 'container-title', 'page', ...BOOK, ...FIND],
  classic: ['editor', 'translator', ...BOOK, ...FIND],
  collection: ['editor', ...BOOK, ...FIND],
  dataset: ['version', 'publisher', ...FIND],
  document: ['editor', 'number', 'genre', ...HOUSE, ...FIND],
  entry: ['container-title', 'publisher', ...FIND],
  'entry-dictionary': ['editor', 'container-title', 'page', ...BOOK, ...FIND],
  'entry-encyclopedia': ['editor', 'container-title', 'page', ...BOOK, ...FIND],
  event: ['event-date', 'event-place', 'publisher', ...FIND],
  figure: ['container-title', ...WORK, ...FIND],
  graphic: ['container-title', ...WORK, ...FIND],
  hearing: ['authority', 'number', 'event-place', 'event-date', ...FIND],
  interview: ['interviewer', 'container-title', 'medium', ...FIND],
  legal_case: ['authority', 'number', 'container-title', 'volume', 'page', 'jurisdiction', ...FIND],
  legislation: [...LAW, 'jurisdiction', 'references', ...FIND],
  manuscript: ['genre', 'number', ...HOUSE, ...FIND],
  map: ['edition', ...SERIES, ...HOUSE, ...FIND],
  motion_picture: ['director', ...WORK, ...FIND],
  musical_score: ['composer', 'editor', ...BOOK, ...FIND],
  pamphlet: ['edition', ...SERIES, ...HOUSE, ...FIND],
  'paper-conference': [
    'editor',
    'event-title',
    'event-place',
    'event-date',
    'container-title',
    'page',
    ...BOOK,
    ...FIND,
  ],
  patent: ['number', 'authority', 'jurisdiction', ...FIND],
  performance: ['director', 'performer', 'event-place', 'event-date', ...FIND],
  periodical: ['editor', 'volume', 'issue', ...HOUSE, 'ISSN', ...FIND],
  personal_communication: ['genre', 'medium'],
  post: ['genre', 'container-title', 'publisher', ...FIND],
  'post-weblog': ['container-title', 'publisher', ...FIND],
  regulation: [...LAW, 'authority', 'jurisdiction', ...FIND],
  report: ['editor', 'genre', 'number', 'version', ...SERIES, ...HOUSE, 'ISBN', ...FIND],
  review: [...IN_PAPERS, ...FIND],
  'review-book': [...IN_PAPERS, ...FIND],
  software: ['version', ...WORK, ...FIND],
  song: ['composer', 'performer', 'container-title', ...WORK, ...FIND],
  speech: ['event-title', 'event-place', 'event-date', 'genre', ...FIND],
  standard: ['number', 'version', 'authority', ...HOUSE, ...FIND],
  thesis: ['genre', ...HOUSE, ...FIND],
  treaty: ['container-title', 'volume', 'page', 'event-place', ...FIND],
  webpage: ['container-title', 'publisher', ...FIND],
};

/** The fields of a form for this type, each once. */
export const fieldsOf = (type: SourceType): readonly Field[] => [
  ...new Set<Field>(['author', 'title', 'issued', ...FURTHER[type], 'language', 'note']),
];
