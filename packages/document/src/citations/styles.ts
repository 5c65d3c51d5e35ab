/** How a citation is shown: in the text by author and year or by number, or in a footnote. */
export type CitationForm = 'author-date' | 'numeric' | 'note';

/** A style in which a paper may cite, chosen once for the whole paper. */
interface Style {
  readonly id: string;
  readonly name: { readonly de: string; readonly en: string };
  readonly form: CitationForm;
}

const same = (name: string) => ({ de: name, en: name });

/** In the order in which they are offered. The first is what a paper without a choice has. */
export const BIBLIOGRAPHY_STYLES = [
  { id: 'din-1505-2', name: same('DIN 1505-2'), form: 'author-date' },
  {
    id: 'din-1505-2-numeric',
    name: { de: 'DIN 1505-2 (mit Nummern)', en: 'DIN 1505-2 (numbered)' },
    form: 'numeric',
  },
  { id: 'iso-690', name: same('ISO 690'), form: 'author-date' },
  { id: 'apa', name: same('APA'), form: 'author-date' },
  {
    id: 'dgps',
    name: {
      de: 'Deutsche Gesellschaft für Psychologie (DGPs)',
      en: 'German Psychological Society (DGPs)',
    },
    form: 'author-date',
  },
  { id: 'harvard', name: same('Harvard (Cite Them Right)'), form: 'author-date' },
  {
    id: 'chicago-author-date',
    name: { de: 'Chicago (Autor und Jahr)', en: 'Chicago (author and date)' },
    form: 'author-date',
  },
  {
    id: 'chicago-notes',
    name: { de: 'Chicago (Fußnoten)', en: 'Chicago (notes)' },
    form: 'note',
  },
  {
    id: 'juristische-zitierweise',
    name: { de: 'Juristische Zitierweise', en: 'German legal citation' },
    form: 'note',
  },
  { id: 'vancouver', name: same('Vancouver'), form: 'numeric' },
  { id: 'ama', name: same('AMA (American Medical Association)'), form: 'numeric' },
  { id: 'deutsches-aerzteblatt', name: same('Deutsches Ärzteblatt'), form: 'numeric' },
  { id: 'ieee', name: same('IEEE'), form: 'numeric' },
] as const satisfies readonly Style[];

export type BibliographyStyle = (typeof BIBLIOGRAPHY_STYLES)[number]['id'];

export const DEFAULT_STYLE: BibliographyStyle = 'din-1505-2';

export function isBibliographyStyle(value: unknown): value is BibliographyStyle {
  return BIBLIOGRAPHY_STYLES.some(({ id }) => id === value);
}

/** A citation in such a style stands in a footnote, also where it was written into the text. */
export const isNoteStyle = (style: BibliographyStyle): boolean =>
  BIBLIOGRAPHY_STYLES.some(({ id, form }) => id === style && form === 'note');
