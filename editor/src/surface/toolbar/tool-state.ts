import type { Editor } from '@tiptap/react';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

export type BlockKind =
  'title' | 'abstract' | 'paragraph' | 'heading1' | 'heading2' | 'heading3' | 'heading4';

/** What the toolbar shows of the place where the caret is. */
export interface ToolState {
  readonly block: BlockKind;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly code: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly link: boolean;
  readonly bulletList: boolean;
  readonly orderedList: boolean;
  readonly quote: boolean;
  readonly table: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Runs after every transaction: it looks, and never tries commands out. */
export function toolState({ editor }: { readonly editor: Editor }): ToolState {
  const undo = yUndoPluginKey.getState(editor.state)?.undoManager;
  return {
    block: blockKind(editor),
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    code: editor.isActive('code'),
    subscript: editor.isActive('subscript'),
    superscript: editor.isActive('superscript'),
    link: editor.isActive('link'),
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    quote: editor.isActive('blockquote'),
    table: editor.isActive('table'),
    canUndo: (undo?.undoStack.length ?? 0) > 0,
    canRedo: (undo?.redoStack.length ?? 0) > 0,
  };
}

function blockKind(editor: Editor): BlockKind {
  const { $from } = editor.state.selection;
  if ($from.depth > 0 && $from.node(1).type.name === 'abstract') return 'abstract';
  if ($from.parent.type.name === 'title') return 'title';
  return $from.parent.type.name === 'heading'
    ? headingKind(Number($from.parent.attrs['level']))
    : 'paragraph';
}

function headingKind(level: number): BlockKind {
  const kinds = ['heading1', 'heading2', 'heading3', 'heading4'] as const;
  return kinds[level - 1] ?? 'heading4';
}
