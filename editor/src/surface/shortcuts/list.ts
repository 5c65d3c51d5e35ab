/** Every key that means something in the text, as the help shows it. */
export const shortcuts = {
  text: [
    ['toolbar.bold', 'Mod-b'],
    ['toolbar.italic', 'Mod-i'],
    ['toolbar.underline', 'Mod-u'],
    ['toolbar.superscript', 'Mod-.'],
    ['toolbar.subscript', 'Mod-,'],
    ['toolbar.link', 'Mod-k'],
    ['shortcuts.openLink', 'Alt-Enter'],
    ['shortcuts.footnote', 'Mod-Alt-f'],
    ['shortcuts.cite', '@'],
    ['shortcuts.code', 'Mod-e'],
    ['toolbar.undo', 'Mod-z'],
    ['toolbar.redo', 'Mod-Shift-z'],
  ],
  blocks: [
    ['shortcuts.blockNumber', 'Mod-Alt-1…4'],
    ['block.paragraph', 'Mod-Alt-0'],
    ['toolbar.orderedList', 'Mod-Shift-7'],
    ['toolbar.bulletList', 'Mod-Shift-8'],
    ['toolbar.indent', 'Tab'],
    ['toolbar.outdent', 'Shift-Tab'],
    ['toolbar.quote', 'Mod-Shift-b'],
    ['shortcuts.lineBreak', 'Shift-Enter'],
    ['shortcuts.moveBlock', 'Alt-Shift-↑↓'],
    ['shortcuts.blockMenu', 'Mod-Alt-b'],
    ['shortcuts.details', 'Alt-Enter'],
  ],
  table: [
    ['shortcuts.nextCell', 'Tab'],
    ['shortcuts.previousCell', 'Shift-Tab'],
    ['shortcuts.tableRow', 'Mod-Alt-↑↓'],
    ['shortcuts.tableColumn', 'Mod-Alt-←→'],
  ],
  around: [
    ['find.title', 'Mod-h'],
    ['shortcuts.toToolbar', 'Escape'],
    ['shortcuts.bubble', 'Alt-F10'],
    ['shortcuts.zoomKeys', 'Mod-Alt-+ −'],
    ['shortcuts.focusKeys', 'Mod-Alt-k'],
    ['shortcuts.help', 'F1'],
    ['shortcuts.help', 'Mod-/'],
  ],
} as const;

/** What the text does by itself while one types. */
export const habits = [
  'markdownHeading',
  'markdownList',
  'markdownQuote',
  'markdownRule',
  'slash',
  'quotes',
  'dates',
  'dashes',
] as const;
