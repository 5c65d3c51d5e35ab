import type { Node as ProseMirrorNode, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { frontEnd, isFront } from './front-end.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts a block where the caret is: in place of an empty line, else behind what stands around the
 * caret. A sentence is never torn apart for it, and nothing gets between title and front matter.
 */
export function insertBlock(tr: Transaction, block: ProseMirrorNode): void {
  const { from, to } = placeFor(tr.selection.$to, block.type);
  tr.replaceWith(from, to, block);
  const end = from + block.nodeSize;
  const $end = tr.doc.resolve(end);
  if ($end.depth === 0 && !$end.nodeAfter?.type.isInGroup('block')) {
    const line = tr.doc.type.schema.nodes['paragraph']?.create();
    if (line) tr.insert(end, line);
  }
  const start = block.isLeaf ? end : from + 1;
  tr.setSelection(Selection.near(tr.doc.resolve(start), 1)).scrollIntoView();
}

function placeFor($pos: ResolvedPos, type: NodeType): Range {
  const start = frontEnd($pos.doc);
  if ($pos.pos < start) return { from: start, to: start };
  const line = emptyLine($pos, type);
  if (line !== null) return line;
  for (let depth = $pos.depth; depth > 0; depth--) {
    const index = $pos.indexAfter(depth - 1);
    const next = $pos.after(depth);
    if (isFront($pos.node(depth)) && depth === 1) break;
    if ($pos.node(depth - 1).canReplaceWith(index, index, type)) return { from: next, to: next };
  }
  return { from: $pos.pos, to: $pos.pos };
}

/** A paragraph without a word gives way. */
function emptyLine($pos: ResolvedPos, type: NodeType): Range | null {
  const { parent, depth } = $pos;
  if (depth === 0 || parent.type.name !== 'paragraph' || parent.content.size > 0) return null;
  const index = $pos.index(depth - 1);
  const around = $pos.node(depth - 1);
  if (isFront(around) || !around.canReplaceWith(index, index + 1, type)) return null;
  return { from: $pos.before(), to: $pos.after() };
}
