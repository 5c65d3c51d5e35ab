import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

/**
 * What an input rule made of "# " or "- " is one step of undo, apart from the typing around it;
 * and straight after it, Ctrl-Z brings back the very characters that were typed.
 */
export const UndoSteps = Extension.create({
  name: 'undoSteps',
  priority: 1_050,
  addKeyboardShortcuts() {
    return { 'Mod-z': () => this.editor.commands.undoInputRule() };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('undoSteps'),
      appendTransaction(transactions, before, after) {
        if (transactions.some((one) => isInputRule(one, before))) closeStep(after);
        return null;
      },
    }),
  ],
});

function isInputRule(transaction: Transaction, state: EditorState): boolean {
  return state.plugins.some(
    (plugin) =>
      'isInputRules' in plugin.spec &&
      plugin.spec['isInputRules'] === true &&
      transaction.getMeta(plugin) !== undefined,
  );
}

function closeStep(state: EditorState): void {
  yUndoPluginKey.getState(state)?.undoManager.stopCapturing();
}
