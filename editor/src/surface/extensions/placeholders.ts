import type { Editor } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

export interface PlaceholderWords {
  readonly title: string;
  readonly abstract: string;
  readonly heading: string;
  readonly text: string;
}

interface EmptyNode {
  readonly editor: Editor;
  readonly node: ProseMirrorNode;
  readonly pos: number;
}

/** Says in every empty place of a new paper what belongs there; a plain empty line says nothing. */
export function placeholders(words: PlaceholderWords) {
  return Placeholder.configure({
    showOnlyCurrent: false,
    showOnlyWhenEditable: true,
    includeChildren: true,
    placeholder: (empty) => wordsFor(empty, words),
  });
}

function wordsFor({ editor, node, pos }: EmptyNode, words: PlaceholderWords): string {
  if (node.type.name === 'title') return words.title;
  if (node.type.name === 'heading') return words.heading;
  if (node.type.name !== 'paragraph') return '';
  const parent = editor.state.doc.resolve(pos).parent;
  if (parent.type.name === 'abstract' && parent.childCount === 1) return words.abstract;
  return isWholeText(parent, node) ? words.text : '';
}

/** The one empty paragraph of a paper that has no text yet. */
function isWholeText(parent: ProseMirrorNode, node: ProseMirrorNode): boolean {
  if (parent.type.name !== 'doc' || parent.lastChild !== node) return false;
  const before = parent.maybeChild(parent.childCount - 2)?.type.name;
  return before === 'title' || before === 'abstract';
}
