import { idOf, type Document, type DocumentNode } from '@eckpunkt/document';
import { oneOf, words } from '../attributes.ts';
import { clean, shorten } from '../clean.ts';
import { textOf } from '../text.ts';
import { everyNode, rewrite, withAttributes } from './rewrite.ts';

/** A line of a list of figures and the like. */
export interface ListEntry {
  /** What comes first: "Abbildung 3", or the abbreviation. */
  readonly label: string;
  readonly text: string;
  /** Where it leads to; null for abbreviations, which stand in many places. */
  readonly anchor: string | null;
}

export const LISTS = ['figures', 'tables', 'recommendations', 'abbreviations'] as const;
export type ListKind = (typeof LISTS)[number];

export const listKindOf = (list: DocumentNode): ListKind => oneOf(list, 'of', LISTS);

/** Fills the lists of figures, tables, recommendations and abbreviations. */
export function withLists(document: Document): Document {
  const all = [...everyNode(document)];
  return rewrite(document, (node) =>
    node.type === 'contentsList'
      ? [withAttributes(node, { entries: entries[listKindOf(node)](all) })]
      : [node],
  );
}

/** What `withLists` has put into a list. */
export function entriesOf(list: DocumentNode): readonly ListEntry[] {
  const value: unknown = list.attrs?.['entries'];
  return Array.isArray(value) ? value.filter(isListEntry) : [];
}

const isListEntry = (value: unknown): value is ListEntry =>
  typeof value === 'object' && value !== null && 'label' in value && 'text' in value;

type Lister = (all: readonly DocumentNode[]) => readonly ListEntry[];

const LONGEST = 160;

const numberedOnes =
  (type: string, text: (node: DocumentNode) => string): Lister =>
  (all) =>
    all
      .filter((node) => node.type === type && words(node, 'number') !== '')
      .map((node) => ({
        label: words(node, 'label'),
        text: shorten(clean(text(node)).trim(), LONGEST),
        anchor: idOf(node),
      }));

const entries: Readonly<Record<ListKind, Lister>> = {
  figures: numberedOnes('figure', textOf),
  tables: numberedOnes('table', (table) => words(table, 'caption')),
  recommendations: numberedOnes('recommendation', ({ content: [first] = [] }) =>
    first ? textOf(first) : '',
  ),
  abbreviations,
};

function abbreviations(all: readonly DocumentNode[]): readonly ListEntry[] {
  const found = new Map<string, ListEntry>();
  for (const node of all) {
    for (const mark of node.marks ?? []) {
      const label = clean(node.text ?? '').trim();
      const text = mark.type === 'abbreviation' ? words(mark, 'long') : '';
      if (label !== '' && text !== '' && !found.has(label)) {
        found.set(label, { label, text, anchor: null });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (sortKey(a.label) < sortKey(b.label) ? -1 : 1));
}

/** Not by the runtime's collation, which changes with its releases: ä with a, capitals with small. */
const sortKey = (label: string): string =>
  `${label.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()} ${label}`;
