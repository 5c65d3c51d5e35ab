import { type Document, type DocumentNode, wordCount } from '@eckpunkt/document';
import type { Carried } from './report.ts';

/** Counted in what came out, so that it cannot say more than is there. */
export function carriedIn(document: Document): Carried {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const walk = (node: DocumentNode): void => {
    if (!isEmptyFigure(node)) count(node.type);
    node.content?.forEach(walk);
  };
  walk(document);
  const of = (...names: readonly string[]) =>
    names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  return {
    words: wordCount(document),
    headings: of('heading'),
    paragraphs: of('paragraph'),
    lists: of('bulletList', 'orderedList'),
    listItems: of('listItem'),
    tables: of('table'),
    quotes: of('blockquote'),
    links: linksIn(document),
    footnotes: of('footnote'),
    figures: of('figure'),
    formulas: of('formula', 'formulaBlock'),
    citations: of('citation'),
    sources: of('source'),
    references: of('crossReference'),
    codeBlocks: of('codeBlock'),
    definitions: of('definition'),
    authors: of('author'),
  };
}

/** Its picture has not arrived. */
const isEmptyFigure = ({ type, attrs }: DocumentNode): boolean =>
  type === 'figure' && attrs?.['image'] === null;

/** A link over bold and plain text is two texts, and still one link. */
function linksIn(node: DocumentNode): number {
  const hrefs = (node.content ?? []).map(hrefOf);
  const own = hrefs.filter((href, index) => href !== undefined && href !== hrefs[index - 1]).length;
  return (node.content ?? []).reduce((sum, child) => sum + linksIn(child), own);
}

const hrefOf = ({ marks }: DocumentNode): unknown =>
  marks?.find(({ type }) => type === 'link')?.attrs?.['href'];
