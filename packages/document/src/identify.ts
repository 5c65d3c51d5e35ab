import { idOf, type Document, type DocumentNode } from './document.ts';
import { blockNames } from './schema.ts';

/**
 * Gives an id to every block that has none, or one that a block before it has already (pasted
 * copies). For new text only: in a draft that people have open, the editor does it.
 */
export function identify(document: Document, newId: () => string = randomId): Document {
  const taken = new Set<string>();
  const walk = (node: DocumentNode): DocumentNode => {
    const named = withFreeId(node, taken, newId);
    return named.content ? { ...named, content: named.content.map(walk) } : named;
  };
  return { ...document, content: document.content.map(walk) };
}

const carriers: ReadonlySet<string> = new Set(blockNames);

function withFreeId(node: DocumentNode, taken: Set<string>, newId: () => string): DocumentNode {
  if (!carriers.has(node.type)) return node;
  const own = idOf(node);
  const id = own !== null && !taken.has(own) ? own : newId();
  taken.add(id);
  return { ...node, attrs: { ...node.attrs, id } };
}

/** 60 random bits: short in URLs, and no two alike in any paper that people can write. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 32).toString(32)).join('');
}
