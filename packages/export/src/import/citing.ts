import { type DocumentNode, randomId } from '@eckpunkt/document';
import { type CslItem, readCslItem } from '@eckpunkt/document/sources';

/** A source of the file, as a paper lists it. */
export interface CitedSource {
  readonly id: string;
  readonly csl: CslItem;
}

/** The sources that came with a file, by the keys under which its text cites them. */
export interface Citing {
  of(key: string): CitedSource | null;
  readonly nodes: readonly DocumentNode[];
}

export function openCiting(items: readonly (readonly [string, unknown])[]): Citing {
  const sources = new Map<string, CitedSource>();
  for (const [key, item] of items) {
    const judged = readCslItem(item);
    if (judged.ok && !sources.has(key)) sources.set(key, { id: randomId(), csl: judged.source });
  }
  return {
    of: (key) => sources.get(key) ?? null,
    nodes: [...sources.values()].map((attrs) => ({ type: 'source', attrs: { ...attrs } })),
  };
}
