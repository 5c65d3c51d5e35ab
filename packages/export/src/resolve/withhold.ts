import type { Document } from '@eckpunkt/document';
import { rewrite } from './rewrite.ts';

/** Leaves out what a template says to authors, and page breaks within a box: a page cannot end there. */
export const withoutHelp = (document: Document): Document =>
  rewrite(document, (node, inside) =>
    node.type === 'guidance' || (node.type === 'pageBreak' && inside !== document) ? [] : [node],
  );

/** Leaves out the sources and the choice of style: what is cited turns up in the bibliography. */
export const withoutBackMatter = (document: Document): Document => ({
  ...document,
  content: document.content.filter(({ type }) => type !== 'source' && type !== 'bibliography'),
});
