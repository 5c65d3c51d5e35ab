import type { Document, DocumentNode } from './document.ts';
import { mendAttributes } from './repair/attributes.ts';
import { mendContent } from './repair/content.ts';
import { mendInline } from './repair/inline.ts';
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
  const content = mendInline(schema.topNodeType, blocks);
  return { type: 'doc', content: mendContent(schema.topNodeType, content) };
}

/** Gives one node, or none for a container in which nothing is left. */
function mend(node: DocumentNode): readonly DocumentNode[] {
  const type = schema.nodes[node.type];
  if (!type || type.isText) return [node];
  const attrs = mendAttributes(type, node.attrs ?? {});
  const children = mendInline(type, (node.content ?? []).flatMap(mend));
  if (isForsaken(node, children)) return [];
  const content = mendContent(type, children);
  return [
    {
      type: node.type,
      ...(Object.keys(attrs).length > 0 && { attrs }),
      ...(content.length > 0 && { content }),
    },
  ];
}

/** An empty cell still holds its place in the table; an empty list or quote is nothing at all. */
function isForsaken(node: DocumentNode, children: readonly DocumentNode[]): boolean {
  const type = schema.nodes[node.type];
  const needsContent = type?.contentMatch.validEnd === false;
  return children.length === 0 && needsContent && !isCell(node);
}

const isCell = ({ type }: DocumentNode) => type === 'tableCell' || type === 'tableHeader';

/** The first title goes to the top; any other was one by mistake and reads on as a paragraph. */
function titleFirst(blocks: readonly DocumentNode[]): readonly DocumentNode[] {
  const title = blocks.find((block) => block.type === 'title');
  if (!title) return blocks;
  const others = blocks
    .filter((block) => block !== title)
    .map((block) => (block.type === 'title' ? { ...block, type: 'paragraph' } : block));
  return [title, ...others];
}
