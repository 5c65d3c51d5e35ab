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
      return old?.words === label.words && startOf(old, mapping) === label.pos;
    })
  );
}

/** Where a node begins now; null where its edges were replaced, as by Enter that leaves a box. */
function startOf({ pos, node }: Label, mapping: Mapping): number | null {
  const start = mapping.mapResult(pos, 1);
  const end = mapping.mapResult(pos + node.nodeSize, -1);
  return start.deleted || end.deleted ? null : start.pos;
}

const decoration = ({ node, pos, attributes, spec }: Label) =>
  Decoration.node(pos, pos + node.nodeSize, { ...attributes }, { ...spec });
