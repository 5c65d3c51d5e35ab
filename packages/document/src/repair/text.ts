import type { NodeType } from '@tiptap/pm/model';
import { canonicalJson } from '../canonical.ts';
import type { DocumentMark, DocumentNode } from '../document.ts';
import { schema } from '../schema.ts';
import { mendAttributes } from './attributes.ts';

/** A run of text with its marks in the schema's order; none where it is empty. */
export function mendText({ text = '', marks = [] }: DocumentNode): readonly DocumentNode[] {
  if (text === '') return [];
  const different = new Map(marks.map((mark) => [mark.type, mendMark(mark)]));
  const mended = [...different.values()].toSorted((a, b) => rank(a) - rank(b));
  return [{ type: 'text', ...(mended.length > 0 && { marks: mended }), text }];
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

/** A textblock's content: only marks that it takes, and neighbours with the same marks in one. */
export function mendInline(
  parent: NodeType,
  nodes: readonly DocumentNode[],
): readonly DocumentNode[] {
  const mended: DocumentNode[] = [];
  for (const node of nodes.map((each) => withAllowedMarks(parent, each))) {
    const last = mended.at(-1);
    if (last && isSameRun(last, node)) mended.splice(-1, 1, joined(last, node));
    else mended.push(node);
  }
  return mended;
}

function withAllowedMarks(parent: NodeType, node: DocumentNode): DocumentNode {
  const { marks, ...plain } = node;
  const allowed = marks?.filter((mark) => isAllowedIn(parent, mark)) ?? [];
  return allowed.length === marks?.length
    ? node
    : { ...plain, ...(allowed[0] && { marks: allowed }) };
}

/** An unknown mark stays, so that it is reported. */
function isAllowedIn(parent: NodeType, mark: DocumentMark): boolean {
  const type = schema.marks[mark.type];
  return !type || parent.allowsMarkType(type);
}

const isSameRun = (a: DocumentNode, b: DocumentNode): boolean =>
  a.type === 'text' &&
  b.type === 'text' &&
  canonicalJson(a.marks ?? []) === canonicalJson(b.marks ?? []);

const joined = (a: DocumentNode, b: DocumentNode): DocumentNode => ({
  ...a,
  text: `${a.text ?? ''}${b.text ?? ''}`,
});
