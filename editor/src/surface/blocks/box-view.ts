import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Decoration, NodeView } from '@tiptap/pm/view';

/** What a box looks at to draw itself. */
export interface Seen {
  readonly node: ProseMirrorNode;
  /** As references call it, „Abbildung 3“; empty where it has no number. */
  readonly name: string;
}

/** Something in a box that follows its attributes: a line of words, a field, a picture. */
export interface BoxPart {
  readonly dom: HTMLElement;
  readonly show: (seen: Seen) => void;
}

interface Box {
  readonly dom: HTMLElement;
  /** In which people write. */
  readonly body: HTMLElement;
  readonly parts: readonly BoxPart[];
}

/**
 * A block with something of ours around its text. Its fields stay the same elements as long as
 * the block stands, so that nobody who writes in one loses it to a change from somebody else.
 */
export function boxView(
  first: ProseMirrorNode,
  decorations: readonly Decoration[],
  { dom, body, parts }: Box,
): NodeView {
  const show = (node: ProseMirrorNode, around: readonly Decoration[]) => {
    const seen = { node, name: nameIn(around) };
    for (const part of parts) part.show(seen);
  };
  const isOurs = (target: EventTarget | null) =>
    target instanceof Node && parts.some((part) => part.dom !== dom && part.dom.contains(target));
  show(first, decorations);
  return {
    dom,
    contentDOM: body,
    update(node, around) {
      if (node.type !== first.type) return false;
      show(node, around);
      return true;
    },
    stopEvent: ({ target }) => isOurs(target),
    ignoreMutation: ({ type, target }) => type !== 'selection' && !body.contains(target),
  };
}

/** The numbering says the name of a block in a decoration around it. */
function nameIn(decorations: readonly Decoration[]): string {
  for (const { spec } of decorations) if (typeof spec['name'] === 'string') return spec['name'];
  return '';
}
