import { clean } from '../clean.ts';
import { readDate, type CalendarDate } from '../dates.ts';
import type { PaperInput } from '../front.ts';
import { partsOf, titleOf } from '../parts.ts';
import { textOf } from '../text.ts';
import { typeName } from '../words.ts';

/** What a list of sources says of a publication: a group writes, a cluster publishes. */
export interface CitationRecord {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly cluster: string;
  readonly type: string;
  readonly number: string;
  readonly date: CalendarDate;
  readonly language: string;
  readonly url: string;
  readonly abstract: string | null;
}

/** A publication as a source that others cite, in plain text. */
export function recordOf(paper: PaperInput): CitationRecord {
  const { front } = paper;
  return {
    id: `${front.slug}-${front.number}`,
    title: titleOf(paper),
    group: clean(front.group),
    cluster: clean(front.cluster),
    type: clean(typeName(front)),
    number: front.number,
    date: readDate(front.date),
    language: front.language,
    url: front.url,
    abstract: abstractOf(paper),
  };
}

function abstractOf({ document }: PaperInput): string | null {
  const { abstract } = partsOf(document);
  return abstract && clean((abstract.content ?? []).map(textOf).join(' ')).trim();
}
