/** What the place in a source is counted by, in the order in which it is offered. */
export const LOCATOR_LABELS = {
  page: { de: 'Seite', en: 'page' },
  chapter: { de: 'Kapitel', en: 'chapter' },
  section: { de: 'Abschnitt', en: 'section' },
  paragraph: { de: 'Absatz', en: 'paragraph' },
  article: { de: 'Artikel', en: 'article' },
  title: { de: 'Titel', en: 'title' },
  volume: { de: 'Band', en: 'volume' },
  part: { de: 'Teil', en: 'part' },
  book: { de: 'Buch', en: 'book' },
  column: { de: 'Spalte', en: 'column' },
  line: { de: 'Zeile', en: 'line' },
  verse: { de: 'Vers', en: 'verse' },
  figure: { de: 'Abbildung', en: 'figure' },
  table: { de: 'Tabelle', en: 'table' },
  note: { de: 'Fußnote', en: 'note' },
  issue: { de: 'Nummer', en: 'number' },
  folio: { de: 'Blatt', en: 'folio' },
  opus: { de: 'Opus', en: 'opus' },
  'sub-verbo': { de: 'Stichwort', en: 'entry' },
} as const;

export type LocatorLabel = keyof typeof LOCATOR_LABELS;

export function isLocatorLabel(value: unknown): value is LocatorLabel {
  return typeof value === 'string' && Object.hasOwn(LOCATOR_LABELS, value);
}
