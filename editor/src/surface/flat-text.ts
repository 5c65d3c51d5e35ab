import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/** What stands in for something that is no text, so that places in the text stay places. */
export const atom = '\ufffc';

/**
 * The text of a line (or of a footnote), as long as the line is: a footnote in it counts as the
 * places that it takes, and not as its words, which are a text of their own.
 */
export function flatText(line: ProseMirrorNode): string {
  let text = '';
  line.forEach((child) => {
    text += child.text ?? atom.repeat(child.nodeSize);
  });
  return text;
}
