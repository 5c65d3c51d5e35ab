import type { Document, DocumentNode } from '@eckpunkt/document';

/** What stands in a node's place: another one, several, or none. `inside` is what holds it. */
export type Change = (node: DocumentNode, inside: DocumentNode) => readonly DocumentNode[];

/**
 * A copy of the document with every node changed, in the order in which people read: a node
 * before what it holds, so that numbers can be counted on the way.
 */
export const rewrite = (document: Document, change: Change): Document => ({
  ...document,
  content: document.content.flatMap((node) => rewritten(node, document, change)),
});

const rewritten = (node: DocumentNode, inside: DocumentNode, change: Change): DocumentNode[] =>
  change(node, inside).map((changed) =>
    changed.content
      ? { ...changed, content: changed.content.flatMap((each) => rewritten(each, changed, change)) }
      : changed,
  );

/** Every node of the document in reading order, itself left out. */
export function* everyNode(node: DocumentNode): Generator<DocumentNode> {
  for (const child of node.content ?? []) {
    yield child;
    yield* everyNode(child);
  }
}

/** The same node with further attributes. */
export const withAttributes = (
  node: DocumentNode,
  attrs: Readonly<Record<string, unknown>>,
): DocumentNode => ({ ...node, attrs: { ...node.attrs, ...attrs } });
