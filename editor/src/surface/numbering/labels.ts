import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Part } from './parts.ts';

/** What the screen says at a node and the text does not hold. */
export interface Label extends Part {
  /** Two labels that say the same have the same words. */
  readonly words: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What the node's own view reads. */
  readonly spec: object;
}

export interface Labels<L extends Label = Label> {
  readonly all: readonly L[];
  readonly drawn: DecorationSet;
}

/** Drawing anew costs a walk over the whole text; moving what is drawn costs next to nothing. */
export function drawLabels<L extends Label>(
  all: readonly L[],
  before: Labels<L> | undefined,
  mapping: Mapping,
  doc: ProseMirrorNode,
): Labels<L> {
  if (before && onlyMoved(all, before.all, mapping)) {
    return { all, drawn: before.drawn.map(mapping, doc) };
  }
  return { all, drawn: DecorationSet.create(doc, all.map(decoration)) };
}

function onlyMoved(after: readonly Label[], before: readonly Label[], mapping: Mapping): boolean {
  return (
    after.length === before.length &&
    after.every((label, index) => {
      const old = before[index];
      return old?.words === label.words && isMovedTo(label, old, mapping);
    })
  );
}

/**
 * Whether mapping leads from both edges of a node to both edges of what it is now. It does not
 * where they were replaced, as by Enter that leaves a box, nor where Enter ends a heading: what
 * lay between its edges is then two blocks.
 */
function isMovedTo(now: Label, { pos, node }: Label, mapping: Mapping): boolean {
  const start = mapping.mapResult(pos, 1);
  const end = mapping.mapResult(pos + node.nodeSize, -1);
  if (start.deleted || end.deleted) return false;
  return start.pos === now.pos && end.pos === now.pos + now.node.nodeSize;
}

const decoration = ({ node, pos, attributes, spec }: Label) =>
  Decoration.node(pos, pos + node.nodeSize, { ...attributes }, { ...spec });
