import type { CitedItem } from '@eckpunkt/document';
import { isNoteStyle, type CslItem } from '@eckpunkt/document/sources';
import type { Label } from '../numbering/labels.ts';
import type { Part } from '../numbering/parts.ts';
import type { Answered } from './citing.ts';
import { textOfRuns, type CitingRequest, type PaperSource, type Runs } from './request.ts';
import { shortCitation } from './short.ts';

/** What the view of a citation shows. */
export interface CitationWords {
  readonly runs: Runs;
  /** `pending`: in short words until the style has been worked out; `lost`: no source is left. */
  readonly state: 'cited' | 'pending' | 'lost';
}

export interface CitationLabel extends Label {
  readonly spec: CitationWords;
}

/** Two people who paste the same source at once may give the paper one id twice; the first counts. */
export function sourcesById(sources: readonly PaperSource[]): ReadonlyMap<string, CslItem> {
  return new Map(sources.toReversed().map(({ id, csl }) => [id, csl]));
}

export function citationLabels(
  parts: readonly Part[],
  request: CitingRequest,
  answered: Answered | null,
  lost: string,
): readonly CitationLabel[] {
  const sources = sourcesById(request.sources);
  const before = answered === null ? null : wordsByItems(answered);
  const citations = parts.filter(({ node }) => node.type.name === 'citation');
  return citations.map((part, index) => {
    const items: readonly CitedItem[] = part.node.attrs['items'];
    const spec = wordsFor(items, index);
    return { ...part, words: `${spec.state} ${JSON.stringify(spec.runs)}`, attributes: {}, spec };
  });

  function wordsFor(items: readonly CitedItem[], index: number): CitationWords {
    if (!items.some(({ source }) => sources.has(source)))
      return { runs: text(lost), state: 'lost' };
    // What will be a footnote in print would be a whole line here, in the midst of a sentence.
    if (isNoteStyle(request.style)) {
      return { runs: text(shortCitation(items, sources)), state: 'cited' };
    }
    const now =
      answered?.request === request ? answered.cited.citations[index] : before?.get(items);
    if (now !== undefined && textOfRuns(now) !== '') return { runs: now, state: 'cited' };
    return { runs: text(shortCitation(items, sources)), state: 'pending' };
  }
}

const text = (words: string): Runs => [{ type: 'text', text: words }];

/** The last words of each citation, for as long as there are no newer ones. */
function wordsByItems({ request, cited }: Answered): ReadonlyMap<readonly CitedItem[], Runs> {
  return new Map(request.citations.map((items, index) => [items, cited.citations[index] ?? []]));
}
