import { Extension, type Editor } from '@tiptap/core';

/** Rows and columns grow to where the arrow points; what is not in a table keeps its keys. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 1_140,
  addKeyboardShortcuts() {
    // Commands are asked for with each press: they are made for the text as it is at that moment.
    const inTable = (act: (commands: Editor['commands']) => boolean) => () =>
      this.editor.isActive('table') && act(this.editor.commands);
    return {
      'Mod-Alt-ArrowUp': inTable((commands) => commands.addRowBefore()),
      'Mod-Alt-ArrowDown': inTable((commands) => commands.addRowAfter()),
      'Mod-Alt-ArrowLeft': inTable((commands) => commands.addColumnBefore()),
      'Mod-Alt-ArrowRight': inTable((commands) => commands.addColumnAfter()),
    };
  },
});
