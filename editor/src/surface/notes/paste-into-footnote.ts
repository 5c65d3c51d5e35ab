import { Fragment, type Node as ProseMirrorNode, type NodeType, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { footnoteAround } from './footnote-at.ts';

/** A footnote is one line of text: paragraphs that are pasted into it are joined by spaces. */
export function pasteIntoFootnote({ state, dispatch }: EditorView, slice: Slice): boolean {
  const around = footnoteAround(state.selection.$from);
  if (around === null) return false;
  const line = Fragment.from(lineOf(slice.content, around.node.type));
  dispatch(state.tr.replaceSelection(new Slice(line, 0, 0)).scrollIntoView());
  return true;
}

function lineOf(content: Fragment, footnote: NodeType): ProseMirrorNode[] {
  const line: ProseMirrorNode[] = [];
  content.forEach((node) => {
    if (node.isText || footnote.contentMatch.matchType(node.type)) line.push(node);
    else if (node.childCount > 0) line.push(...spaced(line, lineOf(node.content, footnote)));
  });
  return line;
}

function spaced(before: readonly ProseMirrorNode[], after: ProseMirrorNode[]): ProseMirrorNode[] {
  const [first] = after;
  return before.length === 0 || !first ? after : [first.type.schema.text(' '), ...after];
}
