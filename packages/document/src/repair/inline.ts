import type { NodeType } from '@tiptap/pm/model';
import type { DocumentMark, DocumentNode } from '../document.ts';
import { mendAttributes } from './attributes.ts';
import { schema } from '../schema.ts';

/**
 * Text as ProseMirror writes it: no empty runs, marks in the schema's order and only those that
 * the parent takes (no link in a title), neighbours with the same marks in one run.
 */
export function mendInline(
  parent: NodeType,
  nodes: readonly DocumentNode[],
): readonly DocumentNode[] {
  const mended: DocumentNode[] = [];
  for (const node of nodes.filter((each) => each.type !== 'text' || each.text)) {
    const next = node.type === 'text' ? withMarksOf(parent, node) : node;
    const last = mended.at(-1);
    if (last && joins(last, next)) mended.splice(-1, 1, joined(last, next));
    else mended.push(next);
  }
  return mended;
}

function withMarksOf(parent: NodeType, { text, marks = [] }: DocumentNode): DocumentNode {
  const mended = marks
    .filter((mark) => isAllowedIn(parent, mark))
    .map(mendMark)
    .toSorted((a, b) => rank(a) - rank(b));
  return { type: 'text', ...(mended.length > 0 && { marks: mended }), text: text ?? '' };
}

/** An unknown mark stays, so that it is reported. */
function isAllowedIn(parent: NodeType, mark: DocumentMark): boolean {
  const type = schema.marks[mark.type];
  return !type || !parent.inlineContent || parent.allowsMarkType(type);
}

function mendMark(mark: DocumentMark): DocumentMark {
  const type = schema.marks[mark.type];
  if (!type) return mark;
  const attrs = mendAttributes(type, mark.attrs ?? {});
  return Object.keys(attrs).length > 0 ? { type: mark.type, attrs } : { type: mark.type };
}

const order = Object.keys(schema.marks);

/** Unknown marks come last, in the order in which they were found. */
function rank(mark: DocumentMark): number {
  const index = order.indexOf(mark.type);
  return index < 0 ? order.length : index;
}

const joins = (a: DocumentNode, b: DocumentNode): boolean =>
  a.type === 'text' &&
  b.type === 'text' &&
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);

const joined = (a: DocumentNode, b: DocumentNode): DocumentNode => ({
  ...a,
  text: `${a.text ?? ''}${b.text ?? ''}`,
});
