import type { CitedItem, DocumentMark } from '@eckpunkt/document';
import type { CitedSource } from './citing.ts';
import { importInlines, type Nodes, words } from './inlines.ts';
import { locatedIn } from './locators.ts';
import { type Reading, wordsFor } from './reading.ts';
import { textOfInlines } from './text.ts';
import type { Citation, Inline } from './tree.ts';

/** A citation of sources that came along; where one is missing, the words stay what they were. */
export function importCite(
  [citations, inlines]: readonly [readonly Citation[], readonly Inline[]],
  reading: Reading,
  marks: readonly DocumentMark[],
): Nodes {
  const text = textOfInlines(inlines);
  reading.ledger.hear(text);
  const found = citations.map(({ citationId }) => reading.citing.of(citationId));
  const sources = found.filter((source) => source !== null);
  if (sources.length === 0 || sources.length < citations.length) {
    reading.ledger.note('citation', text);
    return importInlines(inlines, reading, marks);
  }
  const items = citations.map((citation, index) => itemOf(citation, sources[index]));
  return [
    ...namedBefore(citations, sources, reading, marks),
    { type: 'citation', attrs: { items } },
  ];
}

function itemOf(citation: Citation, source: CitedSource | undefined): CitedItem {
  const { citationPrefix, citationSuffix, citationMode } = citation;
  const prefix = textOfInlines(citationPrefix).trim();
  return {
    source: source?.id ?? '',
    ...(prefix !== '' && { prefix }),
    ...locatedIn(textOfInlines(citationSuffix)),
    ...(citationMode.t !== 'NormalCitation' && { suppressAuthor: true }),
  };
}

/** "Meyer und Schulz (2020) sagen": where the authors are part of the sentence, they stay in it. */
function namedBefore(
  [first]: readonly Citation[],
  [source]: readonly CitedSource[],
  reading: Reading,
  marks: readonly DocumentMark[],
): Nodes {
  if (first?.citationMode.t !== 'AuthorInText' || !source) return [];
  const names = namesOf(source, wordsFor(reading).and);
  return names === '' ? [] : words(`${names} `, marks);
}

function namesOf({ csl }: CitedSource, and: string): string {
  const people: unknown = csl['author'] ?? csl['editor'];
  const names = (Array.isArray(people) ? people : []).map(nameOf).filter((name) => name !== '');
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(` ${and} `);
}

function nameOf(person: unknown): string {
  if (typeof person !== 'object' || person === null) return '';
  const of = (part: string) => Reflect.get(person, part);
  const parts = [of('non-dropping-particle'), of('family') ?? of('literal')];
  return parts.filter((name) => typeof name === 'string').join(' ');
}
