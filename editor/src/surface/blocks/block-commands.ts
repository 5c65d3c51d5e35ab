import { Extension, type JSONContent } from '@tiptap/core';
import { wrapIn } from '@tiptap/pm/commands';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { boxAround, boxNames } from './box-around.ts';
import { insertBlock } from './insert-block.ts';
import { addQuoteSource } from './quote-source.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockCommands: {
      /** Puts a new block to the caret; what is selected goes into it where it is a box. */
      insertBlock: (content: JSONContent) => ReturnType;
      /** Takes the box around the caret away and leaves what stands in it. */
      removeBox: () => ReturnType;
      /** Deletes the box around the caret with all that stands in it. */
      deleteBox: () => ReturnType;
      /** Says how the heading around the caret is numbered. */
      setHeadingNumbering: (numbering: 'number' | 'none' | 'appendix') => ReturnType;
      /** Puts the caret into the source of the quote around it. */
      addQuoteSource: () => ReturnType;
    };
  }
}

export const BlockCommands = Extension.create({
  name: 'blockCommands',
  addCommands: () => ({
    insertBlock:
      (content) =>
      ({ tr, state, dispatch }) => {
        const block = state.schema.nodeFromJSON(content);
        if (boxNames.has(block.type.name) && !tr.selection.empty) {
          if (wrapIn(block.type, block.attrs)(state, dispatch)) return true;
        }
        if (dispatch) insertBlock(tr, block);
        return true;
      },
    removeBox:
      () =>
      ({ tr, state, dispatch }) => {
        const box = boxAround(state);
        if (box === null) return false;
        const { node, pos } = box;
        if (dispatch) tr.replaceWith(pos, pos + node.nodeSize, withoutSource(node.content.content));
        return true;
      },
    deleteBox:
      () =>
      ({ tr, state, dispatch }) => {
        const box = boxAround(state);
        if (box === null) return false;
        if (dispatch) tr.delete(box.pos, box.pos + box.node.nodeSize).scrollIntoView();
        return true;
      },
    setHeadingNumbering: (numbering) => (props) =>
      props.commands.updateAttributes('heading', { numbering }),
    addQuoteSource:
      () =>
      ({ state, dispatch }) =>
        addQuoteSource(state, dispatch),
  }),
});

/** The source of a quote stands in no other place: its words become a paragraph. */
function withoutSource(content: readonly ProseMirrorNode[]): readonly ProseMirrorNode[] {
  return content.map((child) =>
    child.type.name === 'quoteSource'
      ? child.type.schema.node('paragraph', null, child.content)
      : child,
  );
}
