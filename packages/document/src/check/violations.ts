import type { MarkType, NodeType } from '@tiptap/pm/model';
import type { DocumentMark, DocumentNode } from '../document.ts';
import { acceptsAttribute, schema } from '../schema.ts';

// ProseMirror's own check throws at the first offence, and does not know which attributes are
// right; this one gathers all, each with its place. The tests hold the two against each other.

/** Paths of the nodes that the schema refuses; what lies inside an unknown node is not judged. */
export function violations(node: DocumentNode): readonly (readonly number[])[] {
  return judged(node, undefined, []);
}

function judged(
  node: DocumentNode,
  parent: NodeType | undefined,
  path: readonly number[],
): readonly (readonly number[])[] {
  const type = schema.nodes[node.type];
  if (!type) return [path];
  const children = node.content ?? [];
  const below = children.flatMap((child, index) => judged(child, type, [...path, index]));
  return isSound(node, type, parent) ? below : [path, ...below];
}

const isSound = (node: DocumentNode, type: NodeType, parent: NodeType | undefined): boolean =>
  isTextSound(node, type) &&
  areAttributesSound(node, type) &&
  areMarksSound(node.marks ?? [], parent) &&
  isContentSound(node.content ?? [], type);

const isTextSound = (node: DocumentNode, type: NodeType): boolean =>
  type.isText ? typeof node.text === 'string' && node.text !== '' : node.text === undefined;

function areAttributesSound(holder: DocumentNode | DocumentMark, type: NodeType | MarkType) {
  return Object.entries(type.spec.attrs ?? {}).every(([name, spec]) =>
    acceptsAttribute(type.name, name, holder.attrs?.[name] ?? spec.default),
  );
}

/** Each known, allowed here, and in the schema's order without repetition. */
function areMarksSound(marks: readonly DocumentMark[], parent: NodeType | undefined): boolean {
  const ranks = marks.map((mark) => rank.indexOf(mark.type));
  return marks.every((mark, index) => {
    const type = schema.marks[mark.type];
    const inOrder = index === 0 || (ranks[index - 1] ?? 0) < (ranks[index] ?? 0);
    return type && parent?.allowsMarkType(type) && areAttributesSound(mark, type) && inOrder;
  });
}

const rank = Object.keys(schema.marks);

/** Unknown children are reported themselves and do not count against their parent. */
function isContentSound(children: readonly DocumentNode[], type: NodeType): boolean {
  const types = children.map((child) => schema.nodes[child.type]);
  let match: NodeType['contentMatch'] | null = type.contentMatch;
  for (const child of types) {
    if (!child) return true;
    match = match.matchType(child);
    if (!match) return false;
  }
  return match.validEnd;
}
