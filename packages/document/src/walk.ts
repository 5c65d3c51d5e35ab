import type { Document, DocumentNode } from './document.ts';

/** A node, and where it stands: the indices that lead to it from the document. */
export interface Place {
  readonly node: DocumentNode;
  readonly path: readonly number[];
  readonly parent: DocumentNode;
}

/** Every node below the document, in reading order. */
export function places(document: Document): readonly Place[] {
  return below(document, []);
}

function below(parent: DocumentNode, path: readonly number[]): readonly Place[] {
  return (parent.content ?? []).flatMap((node, index) => {
    const place = { node, path: [...path, index], parent };
    return [place, ...below(node, place.path)];
  });
}
