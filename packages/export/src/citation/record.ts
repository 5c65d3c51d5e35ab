import { frontMatter, sourcesOf } from '@eckpunkt/document';
import { type CslItem, readCslItem } from '@eckpunkt/document/sources';
import { clean } from '../clean.ts';
import { readDate, type CalendarDate } from '../dates.ts';
import type { PaperInput } from '../front.ts';
import { partsOf, titleOf } from '../parts.ts';
import { textOf } from '../text.ts';
import { typeName } from '../words.ts';
import { nameOf, type WriterName } from './names.ts';

/** What a list of sources says of a publication. */
export interface CitationRecord {
  readonly id: string;
  /** With the subtitle, as lists of sources have it. */
  readonly title: string;
  /** Of the byline, in its order; where it names nobody, the group. */
  readonly authors: readonly WriterName[];
  readonly editors: readonly WriterName[];
  readonly group: string;
  readonly cluster: string;
  readonly type: string;
  readonly number: string;
  readonly date: CalendarDate;
  readonly language: string;
  readonly url: string;
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  /** What the paper itself cites from, and lists. */
  readonly sources: readonly CslItem[];
}

/** A publication as a source that others cite, in plain text. */
export function recordOf(paper: PaperInput): CitationRecord {
  const { front } = paper;
  return {
    id: `${front.slug}-${front.number}`,
    title: wholeTitle(paper),
    ...writersOf(paper),
    group: clean(front.group),
    cluster: clean(front.cluster),
    type: clean(typeName(front)),
    number: front.number,
    date: readDate(front.date),
    language: front.language,
    url: front.url,
    abstract: abstractOf(paper),
    keywords: frontMatter(paper.document).keywords.map(clean),
    sources: sourcesIn(paper),
  };
}

function wholeTitle(paper: PaperInput): string {
  const { subtitle } = frontMatter(paper.document);
  return [titleOf(paper), clean(subtitle).trim()].filter(Boolean).join(': ');
}

function writersOf({ document, front }: PaperInput): Pick<CitationRecord, 'authors' | 'editors'> {
  const { authors } = frontMatter(document);
  const as = (role: string) => authors.filter((each) => each.role === role).map(nameOf);
  const written = as('author');
  const group = { literal: clean(front.group) };
  return { authors: written.length > 0 ? written : [group], editors: as('editor') };
}

const sourcesIn = ({ document }: PaperInput): readonly CslItem[] =>
  sourcesOf(document).flatMap(({ csl }) => {
    const judged = readCslItem(csl);
    return judged.ok ? [judged.source] : [];
  });

function abstractOf({ document, front }: PaperInput): string | null {
  const { abstract } = partsOf(document, front.language);
  return abstract && clean((abstract.content ?? []).map(textOf).join(' ')).trim();
}
