import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Selection, TextSelection, type Command, type Transaction } from '@tiptap/pm/state';
import { entryAround, type DefinitionEntry } from './definition-entry.ts';
import { toLineBehind } from './line-behind.ts';

/** Term, Enter, what it means, Enter twice, next term; on an empty term Enter leaves the list. */
export const DefinitionKeys = Extension.create({
  name: 'definitionKeys',
  priority: 1_160,
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view);
    return {
      Enter: run(enter),
      Tab: run(forth),
      'Shift-Tab': run(back),
      Backspace: run(backspace),
    };
  },
});

const enter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const entry = entryAround($from);
  if (entry === null || !empty || $from.parentOffset < $from.parent.content.size) return false;
  if (entry.isTerm) {
    dispatch?.(entry.isEmpty ? leave(state.tr, entry) : toDefinition(state.tr, entry));
    return true;
  }
  const isLastLine = entry.node.lastChild === $from.parent && $from.depth === entry.depth + 1;
  if (!isLastLine || $from.parent.content.size > 0) return false;
  dispatch?.(
    entry.node.childCount === 1 ? leave(state.tr, entry) : closeDefinition(state.tr, entry),
  );
  return true;
};

const forth: Command = (state, dispatch) => {
  const entry = entryAround(state.selection.$from);
  if (entry === null) return false;
  dispatch?.(entry.isTerm ? toDefinition(state.tr, entry) : toTerm(state.tr, entry));
  return true;
};

const back: Command = (state, dispatch) => {
  const entry = entryAround(state.selection.$from);
  if (entry === null || entry.isFirst) return false;
  dispatch?.(caretBefore(state.tr, entry.pos));
  return true;
};

/** An empty entry goes; a full one is never drawn into the one before. */
const backspace: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const entry = entryAround($from);
  if (entry === null || !empty || $from.pos > startOfText(entry)) return false;
  if (!entry.isEmpty) {
    if (!entry.isFirst) dispatch?.(caretBefore(state.tr, entry.pos));
    return true;
  }
  const { tr } = state;
  if (entry.isOnly) dispatch?.(leave(tr, entry));
  else dispatch?.(caretBefore(tr.delete(entry.pos, entry.end), entry.pos));
  return true;
};

const startOfText = ({ pos, isTerm }: DefinitionEntry) => pos + (isTerm ? 1 : 2);

function toDefinition(tr: Transaction, { end, next }: DefinitionEntry): Transaction {
  if (next?.type.name !== 'definition') tr.insert(end, emptyDefinition(tr.doc));
  return caretAt(tr, end + 2);
}

function toTerm(tr: Transaction, { end, next }: DefinitionEntry): Transaction {
  if (next === null) tr.insert(end, tr.doc.type.schema.node('definitionTerm'));
  return caretAt(tr, end + 1);
}

/** The empty last line of a definition becomes the next term. */
function closeDefinition(tr: Transaction, entry: DefinitionEntry): Transaction {
  tr.delete(entry.end - 3, entry.end - 1);
  const end = tr.mapping.map(entry.end);
  tr.insert(end, tr.doc.type.schema.node('definitionTerm'));
  return caretAt(tr, end + 1);
}

/** The empty entry becomes a line behind the list; a list of nothing else goes with it. */
function leave(tr: Transaction, entry: DefinitionEntry): Transaction {
  const { pos, end } = entry.list;
  tr.delete(entry.isOnly ? pos : entry.pos, entry.isOnly ? end : entry.end);
  return toLineBehind(tr, tr.mapping.map(end));
}

const emptyDefinition = ({ type: { schema } }: ProseMirrorNode) =>
  schema.node('definition', null, schema.node('paragraph'));

const caretAt = (tr: Transaction, pos: number) =>
  tr.setSelection(TextSelection.near(tr.doc.resolve(pos), 1)).scrollIntoView();

const caretBefore = (tr: Transaction, pos: number) =>
  tr.setSelection(Selection.near(tr.doc.resolve(pos), -1)).scrollIntoView();
