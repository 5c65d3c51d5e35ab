import { citationItem, type Cited } from './cited.ts';
import { openEngine } from './engine.ts';
import { CITEPROC_NOTICE } from './notice.ts';
import { type Cluster, openProcessor } from './processor.ts';
import { readRuns, type Run } from './run.ts';
import { type CitationLanguage, loadStyle } from './style-data.ts';
import { type BibliographyStyle, isNoteStyle } from './styles.ts';

/** A source as it stands in a document. */
export interface CitableSource {
  readonly id: string;
  readonly csl: unknown;
}

export interface CiterOptions {
  readonly sources: readonly CitableSource[];
  readonly style: BibliographyStyle;
  /** Of the paper: the language of "S. 5", "hrsg. von" and of the quotation marks. */
  readonly language: CitationLanguage;
}

export interface Entry {
  /** Of the source. */
  readonly id: string;
  readonly runs: readonly Run[];
}

/** Cites in one style, and remembers: of the same text with one change, only that is done again. */
export interface Citer {
  readonly isNoteStyle: boolean;
  /** Whose work this is. */
  readonly notice: typeof CITEPROC_NOTICE;
  /** The text of each citation. Takes all of a paper, in reading order. */
  cite(citations: readonly Cited[]): readonly (readonly Run[])[];
  /** What was cited last, in the order of the style. */
  bibliography(): readonly Entry[];
}

/** For a citation, or a part of one, whose source is not there. */
const UNRESOLVED: Run = { type: 'text', text: '[?]' };

export async function citer({ sources, style, language }: CiterOptions): Promise<Citer> {
  const data = await loadStyle(style, language);
  // Keys of our own: whatever an id is, it is nothing to citeproc.
  const keys = new Map(sources.map(({ id }, index) => [id, `s${index}`]));
  const byKey = new Map(sources.map((source, index) => [`s${index}`, source]));
  const processor = openProcessor(() => openEngine(data, (key) => byKey.get(key)?.csl));

  const clusterOf = ({ items, note = 0 }: Cited) => ({
    note,
    items: items.flatMap((item) => {
      const key = keys.get(item.source);
      return key === undefined ? [] : [citationItem(key, item)];
    }),
  });

  return {
    isNoteStyle: isNoteStyle(style),
    notice: CITEPROC_NOTICE,
    cite(citations) {
      const clusters = citations.map(clusterOf);
      const texts = processor.cite(clusters.filter(isSome)).values();
      return clusters.map((cluster, index) => {
        const runs = isSome(cluster) ? runsOf(texts.next().value ?? '') : [];
        const isWhole = cluster.items.length === citations[index]?.items.length;
        return isWhole && runs.length > 0 ? runs : [...runs, UNRESOLVED];
      });
    },
    bibliography: () =>
      processor.bibliography().flatMap(({ key, text }) => {
        const source = byKey.get(key);
        if (!source) return [];
        const runs = runsOf(text);
        return [{ id: source.id, runs: runs.length > 0 ? runs : [UNRESOLVED] }];
      }),
  };
}

/** Citeproc knows nothing of a citation without any source. */
const isSome = ({ items }: Cluster): boolean => items.length > 0;

/** What citeproc says where a source has nothing that the style prints. */
const NOTHING = /\[(?:NO_PRINTED_FORM|CSL STYLE ERROR: [^\]]*)\]/g;

const runsOf = (text: string): readonly Run[] => readRuns(text.replaceAll(NOTHING, ''));
