import type { NodeType } from '@tiptap/pm/model';
import type { Document, DocumentNode } from './document.ts';
import { mendAttributes } from './repair/attributes.ts';
import { holdsMore } from './repair/holds-more.ts';
import { mendContent } from './repair/content.ts';
import { mendText } from './repair/text.ts';
import { schema } from './schema.ts';

/**
 * Brings a document into the form that the schema allows and ProseMirror itself would write, as
 * far as that loses no text: default attributes are spelled out, text outside paragraphs gets
 * one, containers that ran empty go, a missing title comes first. What the schema does not know
 * stays as it is, for `check` to report. Two people who merge their edits can leave such things;
 * so can clients that are not ours.
 */
export function repair(document: Document): Document {
  const blocks = titleFirst(document.content).flatMap(mend);
  return { type: 'doc', content: mendContent(schema.topNodeType, blocks) };
}

/** Gives one node; none for an empty container; a leaf and its children, if it has some. */
function mend(node: DocumentNode): readonly DocumentNode[] {
  const type = schema.nodes[node.type];
  if (!type) return [node];
  if (type.isText) return mendText(node);
  const children = (node.content ?? []).flatMap(mend);
  if (type.isLeaf) return [rebuilt(node, type, []), ...children];
  return isForsaken(type, node, children) ? [] : [rebuilt(node, type, mendContent(type, children))];
}

/** Leaves out marks, if any: the draft can hold them on text only. */
function rebuilt(
  node: DocumentNode,
  type: NodeType,
  content: readonly DocumentNode[],
): DocumentNode {
  const attrs = mendAttributes(type, node.attrs ?? {});
  return {
    type: node.type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

/**
 * An empty cell still holds its place in the table, and a box with a name says something; an empty
 * list or quote is nothing at all.
 */
function isForsaken(
  type: NodeType,
  node: DocumentNode,
  children: readonly DocumentNode[],
): boolean {
  const isCell = type.name === 'tableCell' || type.name === 'tableHeader';
  return children.length === 0 && !type.contentMatch.validEnd && !isCell && !holdsMore(node);
}

/** The first title goes to the top; any other was one by mistake and reads on as a paragraph. */
function titleFirst(blocks: readonly DocumentNode[]): readonly DocumentNode[] {
  const position = blocks.findIndex(isTitle);
  const others = blocks
    .filter((_block, index) => index !== position)
    .map((block) => (isTitle(block) ? { ...block, type: 'paragraph' } : block));
  return [blocks[position] ?? { type: 'title' }, ...others];
}

const isTitle = ({ type }: DocumentNode): boolean => type === 'title';
