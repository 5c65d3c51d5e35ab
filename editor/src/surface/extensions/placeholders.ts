import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isFront } from '../blocks/front-end.ts';

export interface PlaceholderWords {
  readonly title: string;
  readonly subtitle: string;
  readonly abstract: string;
  readonly keywords: string;
  readonly interests: string;
  readonly heading: string;
  readonly text: string;
}

interface PlaceholderOptions {
  readonly words: PlaceholderWords;
}

const noWords: PlaceholderWords = {
  title: '',
  subtitle: '',
  abstract: '',
  keywords: '',
  interests: '',
  heading: '',
  text: '',
};

/** Says in every empty place of a new paper what belongs there; a plain empty line says nothing. */
export const Placeholders = Extension.create<PlaceholderOptions>({
  name: 'placeholders',
  addOptions: () => ({ words: noWords }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        key: new PluginKey('placeholders'),
        props: {
          decorations: (state) => (editor.isEditable ? emptyPlaces(state, options.words) : null),
        },
      }),
    ];
  },
});

function emptyPlaces({ doc }: EditorState, words: PlaceholderWords): DecorationSet {
  const places: Decoration[] = [];
  doc.forEach((block, pos, index) => {
    const found = emptyPlace(block, pos, hasTextAround(doc, index) ? null : words.text, words);
    if (found !== null) places.push(found);
  });
  return DecorationSet.create(doc, places);
}

/** Whether a block is more than the one empty line of a paper that has no text yet. */
function hasTextAround(doc: ProseMirrorNode, index: number): boolean {
  return index < doc.childCount - 1 || !isFront(doc.maybeChild(index - 1));
}

function emptyPlace(
  block: ProseMirrorNode,
  pos: number,
  firstLine: string | null,
  words: PlaceholderWords,
): Decoration | null {
  switch (block.type.name) {
    case 'title':
    case 'subtitle':
    case 'keywords':
    case 'interests':
    case 'heading':
      return sayIn(block, pos, words[block.type.name]);
    case 'paragraph':
      return firstLine === null ? null : sayIn(block, pos, firstLine);
    case 'abstract':
      return block.childCount === 1 && block.firstChild
        ? sayIn(block.firstChild, pos + 1, words.abstract)
        : null;
    default:
      return null;
  }
}

function sayIn(block: ProseMirrorNode, pos: number, words: string): Decoration | null {
  if (block.content.size > 0) return null;
  return Decoration.node(pos, pos + block.nodeSize, {
    class: 'is-empty',
    'data-placeholder': words,
  });
}
