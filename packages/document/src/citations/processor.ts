import { CSL, type Citation, type CitationItem, type Engine, type Place } from './citeproc.ts';
import { type Comparable, match, newsIn } from './news.ts';
import { FORMAT, KEY_END } from './output-format.ts';

/** A citation of which at least one source is there. */
export interface Cluster {
  readonly items: readonly CitationItem[];
  readonly note: number;
}

/** Keeps what citeproc knows of a text, and tells it no more than what is new. */
export interface Processor {
  /** The text of each, in our output format. */
  cite(clusters: readonly Cluster[]): readonly string[];
  /** The entries in their order. */
  bibliography(): readonly PrintedEntry[];
}

export interface PrintedEntry {
  /** Of the source. */
  readonly key: string;
  /** In our output format. */
  readonly text: string;
}

interface Known extends Cluster, Comparable {}

/** With more news than this at once, to begin anew is faster than to tell one after the other. */
const MOST_NEWS = 24;

export function openProcessor(open: () => Engine): Processor {
  let current: Engine | null = null;
  let known: readonly Known[] = [];
  const texts = new Map<string, string>();
  let printed: { readonly state: string; readonly entries: readonly PrintedEntry[] } | null = null;
  let learned = 0;

  const textOf = ({ items }: Cluster) => JSON.stringify(items);

  const learn = (cluster: Cluster): Known => {
    learned += 1;
    return { ...cluster, id: `c${learned}`, sameAs: textOf(cluster) };
  };

  function beginAnew(next: readonly Known[]): Engine {
    const fresh = open();
    texts.clear();
    const rebuilt = fresh.rebuildProcessorState(next.map(citationOf), FORMAT, []);
    for (const [id, , text] of rebuilt) texts.set(id, text);
    return fresh;
  }

  function tell(engine: Engine, next: readonly Known[], news: readonly number[]): void {
    // In the order of the text, as for a whole one: what is told alone is numbered as it sorts.
    engine.updateItems([...new Set(next.flatMap(({ items }) => items.map(({ id }) => id)))]);
    const told = new Set(known.map(({ id }) => id));
    const places = next.map(({ id, note }): Place => [id, note]);
    const isTold = ([id]: Place) => told.has(id);
    for (const index of news) {
      const before = places.slice(0, index).filter(isTold);
      const after = places.slice(index + 1).filter(isTold);
      for (const one of next.slice(index, index + 1)) {
        const changed = tellOne(engine, one, before, after);
        for (const [, text, id] of changed) texts.set(id, text);
        told.add(one.id);
      }
    }
  }

  return {
    cite(clusters) {
      const next = match(known, clusters, { text: textOf, learn });
      const news = newsIn(known, next);
      const isMuch = known.length === 0 || next.length === 0 || news.length > MOST_NEWS;
      if (!current || isMuch) current = beginAnew(next);
      else tell(current, next, news);
      known = next;
      return next.map(({ id }) => texts.get(id) ?? '');
    },
    bibliography() {
      if (!current) return [];
      const state = stateOf(current);
      if (printed?.state !== state) printed = { state, entries: print(current) };
      return printed.entries;
    },
  };
}

/** A copy: citeproc writes into what it is given. */
const citationOf = ({ id, items, note }: Known): Citation => ({
  citationID: id,
  citationItems: items.map((item) => ({ ...item })),
  properties: { noteIndex: note },
});

const tellOne = (engine: Engine, one: Known, before: readonly Place[], after: readonly Place[]) =>
  engine.processCitationCluster(citationOf(one), before, after, CSL.ASSUME_ALL_ITEMS_REGISTERED)[1];

function print(engine: Engine): readonly PrintedEntry[] {
  const bibliography = engine.makeBibliography();
  if (!bibliography) return [];
  return bibliography[1].map((entry, index) => {
    const [key, text = ''] = entry.split(KEY_END);
    // Of a source with nothing to print citeproc gives the number alone, and only in such styles.
    return { key: key || (engine.registry.reflist[index]?.id ?? ''), text };
  });
}

/** All that the entries depend on, as long as the sources stay the same. */
const stateOf = ({ registry }: Engine): string =>
  JSON.stringify(registry.reflist.map(({ id, seq, disambig }) => [id, seq, disambig]));
