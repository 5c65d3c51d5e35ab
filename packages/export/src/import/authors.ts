import type { DocumentNode } from '@eckpunkt/document';
import { textOfMeta } from './meta.ts';
import type { Meta } from './tree.ts';

/** By the names under which files list them. */
export interface AuthorsGiven {
  readonly authors: Meta | undefined;
  /** Affiliations by number, as journals ask for them. */
  readonly affiliations: Meta | undefined;
}

/** People of the byline, in their order. */
export function importAuthors({ authors, affiliations }: AuthorsGiven): readonly DocumentNode[] {
  if (!authors) return [];
  const places = placesIn(affiliations);
  return (authors.t === 'MetaList' ? authors.c : peopleIn(authors))
    .map((author) => authorOf(author, places))
    .filter(({ attrs }) => attrs?.['name'] !== '');
}

/** "Ada Meyer; Ben Schulz" in one line. */
const peopleIn = (meta: Meta): readonly Meta[] =>
  meta.t === 'MetaMap'
    ? [meta]
    : textOfMeta(meta)
        .split(/\s*;\s*/)
        .map((c) => ({ t: 'MetaString', c }));

function placesIn(meta: Meta | undefined): ReadonlyMap<string, string> {
  const all = meta?.t === 'MetaList' ? meta.c : [];
  return new Map(
    all.map((each, index) => [
      part(each, ['index', 'id', 'ref']) || String(index + 1),
      part(each, ['name', 'organisation', 'organization', 'institution', 'text']) ||
        textOfMeta(each),
    ]),
  );
}

function authorOf(meta: Meta, places: ReadonlyMap<string, string>): DocumentNode {
  const isMap = meta.t === 'MetaMap';
  const parts = ['given', 'family'].map((name) => part(meta, [name, `${name}-names`]));
  const name = isMap
    ? part(meta, ['name', 'literal']) || parts.filter(Boolean).join(' ')
    : textOfMeta(meta);
  const given = part(meta, [
    'affiliation',
    'affiliations',
    'organisation',
    'institute',
    'institution',
  ]);
  const organisation = placesNamed(given, places);
  const orcid = part(meta, ['orcid']);
  return { type: 'author', attrs: { kind: 'person', name: name.trim(), organisation, orcid } };
}

/** "1, 3" where the file numbers them, or the names themselves. */
const placesNamed = (given: string, places: ReadonlyMap<string, string>): string =>
  given
    .split(/\s*[,;]\s*/)
    .map((each) => places.get(each) ?? each)
    .filter((each) => each !== '')
    .join(', ');

function part(meta: Meta, names: readonly string[]): string {
  if (meta.t !== 'MetaMap') return '';
  const found = names.map((name) => meta.c[name]).find((each) => each !== undefined);
  if (found?.t === 'MetaMap') return part(found, ['name', 'literal']);
  return found ? textOfMeta(found).trim() : '';
}
