import { Extension } from '@tiptap/core';

/** Rows and columns grow to where the arrow points; what is not in a table keeps its keys. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 1_140,
  addKeyboardShortcuts() {
    const inTable = (act: () => boolean) => () => this.editor.isActive('table') && act();
    const { commands } = this.editor;
    return {
      'Mod-Alt-ArrowUp': inTable(() => commands.addRowBefore()),
      'Mod-Alt-ArrowDown': inTable(() => commands.addRowAfter()),
      'Mod-Alt-ArrowLeft': inTable(() => commands.addColumnBefore()),
      'Mod-Alt-ArrowRight': inTable(() => commands.addColumnAfter()),
    };
  },
});
