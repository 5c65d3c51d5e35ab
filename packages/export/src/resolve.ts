import type { Document } from '@eckpunkt/document';
import type { Tools } from './format.ts';
import type { Language } from './front.ts';
import { withCitations } from './resolve/citations.ts';
import { withDecimals } from './resolve/decimals.ts';
import { withLists } from './resolve/lists.ts';
import { withNumbers } from './resolve/numbers.ts';
import { withReferences } from './resolve/references.ts';
import { withoutHelp } from './resolve/withhold.ts';

/**
 * Works out what a paper does not store, as it follows from the rest: numbers, what references
 * and citations say, the bibliography, lists of figures, which comma begins decimals. Every format begins with
 * this. Citations come first: in some styles they become notes, which are numbered.
 */
export async function resolve(
  document: Document,
  language: Language,
  tools: Tools,
): Promise<Document> {
  const cited = await withCitations(withoutHelp(document), language, tools);
  const numbered = withNumbers(withDecimals(cited, language), language);
  return withLists(withReferences(numbered, tools));
}
