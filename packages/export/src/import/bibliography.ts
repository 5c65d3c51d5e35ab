import { type DocumentNode, textOf } from '@eckpunkt/document';
import type { Nodes } from './inlines.ts';
import type { Reading } from './reading.ts';

const NAMES =
  /^(?:\d+\.?\s+)?(?:Literatur|Literaturverzeichnis|Quellen|Quellenverzeichnis|Bibliographie|Bibliografie|References|Bibliography|Works cited|Literature)$/i;

/** Where sources came along, their list is made anew: a heading that waited for it stays behind. */
export function withoutBibliography(nodes: Nodes, { citing, ledger }: Reading): Nodes {
  if (citing.nodes.length === 0) return nodes;
  return nodes.filter((node, index) => {
    const isWaiting = isHeadingOfList(node) && isEmptyBelow(nodes[index + 1]);
    if (isWaiting) ledger.note('bibliography', textOf(node));
    return !isWaiting;
  });
}

const isHeadingOfList = (node: DocumentNode): boolean =>
  node.type === 'heading' && NAMES.test(textOf(node).trim());

const isEmptyBelow = (next: DocumentNode | undefined): boolean =>
  next === undefined || next.type === 'heading';
