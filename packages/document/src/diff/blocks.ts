import { canonicalJson } from '../canonical.ts';
import { idOf, type Attributes, type Document, type DocumentNode } from '../document.ts';
import { schema } from '../schema.ts';
import { textOf } from '../text.ts';

/** The smallest thing that a comparison reports: a block that holds text, or has no children. */
export interface Block {
  readonly node: DocumentNode;
  readonly id: string | null;
  readonly text: string;
  readonly path: readonly number[];
  /** What it stands in, from outside: `['bulletList', 'listItem']`. */
  readonly within: readonly string[];
}

/** A document's blocks in reading order: a list gives the paragraphs of its items, and so on. */
export function blocksOf(document: Document): readonly Block[] {
  return document.content.flatMap((node, index) => blocksBelow(node, [index], []));
}

function blocksBelow(
  node: DocumentNode,
  path: readonly number[],
  within: readonly string[],
): readonly Block[] {
  if (isLastBlock(node)) return [{ node, id: idOf(node), text: textOf(node), path, within }];
  return (node.content ?? []).flatMap((child, index) =>
    blocksBelow(child, [...path, index], [...within, node.type]),
  );
}

/** Nobody can look inside an unknown node, so it is one block, too. */
function isLastBlock({ type: name }: DocumentNode): boolean {
  const type = schema.nodes[name];
  return !type || type.isTextblock || type.isLeaf;
}

/** Is this the same kind of block in the same kind of place, whatever its text? */
export function isAlike(a: Block, b: Block): boolean {
  return (
    a.within.join() === b.within.join() && canonicalJson(formOf(a)) === canonicalJson(formOf(b))
  );
}

/** What a reader sees of a block beside its text: a heading's level, an unknown node's all. */
export function formOf({ node }: Block): unknown {
  const attrs = attributesOf(node);
  return schema.nodes[node.type] ? { type: node.type, attrs } : { ...node, attrs };
}

export function attributesOf(node: DocumentNode): Attributes {
  const { id: _id, ...attributes } = node.attrs ?? {};
  return attributes;
}

/** A textblock in which nobody has written anything. */
export function isBlank({ node, text }: Block): boolean {
  return text.trim() === '' && schema.nodes[node.type]?.isTextblock === true;
}
