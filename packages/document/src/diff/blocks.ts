import { canonicalJson } from '../canonical.ts';
import { idOf, type Attributes, type Document, type DocumentNode } from '../document.ts';
import { mendAttributes } from '../repair/attributes.ts';
import { schema } from '../schema.ts';
import { lineOf, textOfLine } from './line.ts';

/**
 * The smallest thing that a comparison reports: a block that holds text, or has no children; a
 * footnote; and what frames other blocks and has a name or a kind, for that and not for them.
 */
export interface Block {
  readonly node: DocumentNode;
  readonly id: string | null;
  /** What is compared word by word. */
  readonly line: readonly DocumentNode[];
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
  const line = lineOf(node);
  const block = { node, id: idOf(node), line, text: textOfLine(line), path, within };
  const below = (node.content ?? []).flatMap((child, index) =>
    isLine(node) && child.type !== 'footnote'
      ? []
      : blocksBelow(child, [...path, index], [...within, node.type]),
  );
  return isLastBlock(node) || frames.has(node.type) ? [block, ...below] : below;
}

const isLine = ({ type: name }: DocumentNode): boolean =>
  schema.nodes[name]?.inlineContent !== false;

/** Nobody can look inside an unknown node, so it is one block, too. */
const isLastBlock = (node: DocumentNode): boolean =>
  isLine(node) || schema.nodes[node.type]?.isLeaf === true;

const frames: ReadonlySet<string> = new Set([
  'abstract',
  'orderedList',
  'callout',
  'caseBox',
  'recommendation',
  'table',
]);

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

/** Spelled out, as what an older schema did not know yet is no change. */
export function attributesOf(node: DocumentNode): Attributes {
  const type = schema.nodes[node.type];
  const { id: _id, ...attributes } = type
    ? mendAttributes(type, node.attrs ?? {})
    : (node.attrs ?? {});
  return attributes;
}

/** A textblock in which nobody has written anything, a figure without picture, a frame as it comes. */
export function isBlank({ node, text }: Block): boolean {
  if (text.trim() !== '') return false;
  const counts = node.type === 'figure' || frames.has(node.type);
  return counts ? isDefault(node) : schema.nodes[node.type]?.isTextblock === true;
}

const isDefault = (node: DocumentNode): boolean =>
  canonicalJson(attributesOf(node)) === canonicalJson(attributesOf({ type: node.type }));
