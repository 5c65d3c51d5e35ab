import type { DocumentNode } from '@eckpunkt/document';

/** Terms that share their definitions. Either may be missing while somebody writes. */
export interface Definition {
  readonly terms: readonly DocumentNode[];
  readonly definitions: readonly DocumentNode[];
}

/** Takes terms and definitions together, where the document has them one after the other. */
export function definitionsOf(list: DocumentNode): readonly Definition[] {
  const all: { readonly terms: DocumentNode[]; readonly definitions: DocumentNode[] }[] = [];
  for (const node of list.content ?? []) {
    const last = all.at(-1);
    const isTerm = node.type === 'definitionTerm';
    if (!last || (isTerm && last.definitions.length > 0)) {
      all.push({ terms: isTerm ? [node] : [], definitions: isTerm ? [] : [node] });
    } else (isTerm ? last.terms : last.definitions).push(node);
  }
  return all;
}
