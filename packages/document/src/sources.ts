import { attributes } from './attributes.ts';
import { idOf, type Document, type DocumentNode } from './document.ts';
import { readCslItem } from './citations/read-csl-item.ts';
import { missingFields } from './citations/required-fields.ts';
import type { CitedItem } from './nodes/citation.ts';
import type { SourceAttributes } from './nodes/source.ts';
import { printed } from './numbering.ts';

/** A source that can be cited. */
export interface PaperSource {
  readonly id: string;
  readonly csl: SourceAttributes['csl'];
}

/** The paper's list of sources, as it stands. Of two with one id, a citation means the first. */
export function sourcesOf(document: Document): readonly PaperSource[] {
  const sources = new Map<string, PaperSource>();
  for (const node of document.content) {
    const id = idOf(node);
    if (node.type !== 'source' || id === null || sources.has(id)) continue;
    sources.set(id, { id, csl: attributes('source', node).csl });
  }
  return [...sources.values()];
}

/** Every citation in reading order; those in footnotes where their sign stands. */
export const citationsOf = (document: Document): readonly (readonly CitedItem[])[] =>
  [...printed(document)]
    .filter(({ type }) => type === 'citation')
    .map((node) => attributes('citation', node).items);

/** Sources that nothing cites. */
export function unusedSources(document: Document): readonly PaperSource[] {
  const cited = new Set(
    citationsOf(document).flatMap((items) => items.map(({ source }) => source)),
  );
  return sourcesOf(document).filter(({ id }) => !cited.has(id));
}

/** Sources of which something is missing that a reader needs to find them. */
export const incompleteSources = (document: Document): readonly PaperSource[] =>
  sourcesOf(document).filter(({ csl }) => isIncomplete(csl));

const isIncomplete = (csl: unknown): boolean => {
  const judged = readCslItem(csl);
  return !judged.ok || missingFields(judged.source).length > 0;
};

/** The hash of every picture that the paper shows, emblems included, each once. */
export const figuresOf = (document: Document): readonly string[] => [
  ...new Set([...printed(document)].flatMap(pictureOf)),
];

function pictureOf(node: DocumentNode): readonly string[] {
  const hash = node.type === 'figure' ? attributes('figure', node).image : emblemOf(node);
  return hash === null ? [] : [hash];
}

function emblemOf(node: DocumentNode): string | null {
  const emblem = node.type === 'funder' ? attributes('funder', node).emblem : null;
  return emblem === 'eu' ? null : emblem;
}
