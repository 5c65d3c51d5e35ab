// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretIn, editorWith, node, outlineOf, typeText } from '../test-editor.ts';
import { fits, slashChoices } from './choices.ts';
import { insertChosen } from './insert-chosen.ts';
import { slashQuery } from './query.ts';

const emptyLine = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('paragraph', 'p'),
    node('paragraph', 'q', 'und/oder'),
  ]);
const paper = () => emptyLine().editor;

/** It opens the browser's own window for files. */
const asksForFiles = 'insert.figure';

describe('the slash menu', () => {
  it('opens at the beginning of an empty line only', () => {
    const editor = paper();
    caretIn(editor, 1);
    expect(slashQuery(editor.state)).toBe(null);
    typeText(editor, '/übers');
    expect(slashQuery(editor.state)?.words).toBe('übers');
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    expect(slashQuery(editor.state)).toBe(null);
    editor.commands.setTextSelection(1);
    expect(slashQuery(editor.state)).toBe(null);
  });

  it('closes when more is written than names a block', () => {
    const editor = paper();
    caretIn(editor, 1);
    typeText(editor, '/etc/hosts');
    expect(slashQuery(editor.state)).toBe(null);
  });

  it('makes of the line what was chosen, without the slash', () => {
    for (const choice of slashChoices(true).filter(({ name }) => name !== asksForFiles)) {
      const { editor, opened } = emptyLine();
      caretIn(editor, 1);
      const before = editor.state.doc;
      typeText(editor, '/x');
      const query = slashQuery(editor.state);
      if (query === null) throw new Error('no menu');
      insertChosen(editor, query, choice);
      expect(editor.getText()).not.toContain('/x');
      expect(opened.length > 0 || !editor.state.doc.eq(before), choice.name).toBe(true);
      editor.destroy();
    }
  });

  it('is undone with one Ctrl-Z, and what was written before it stays', () => {
    const { editor } = emptyLine();
    editor.commands.setTextSelection('Titel'.length + 1);
    typeText(editor, ' und mehr');
    caretIn(editor, 1);
    typeText(editor, '/kas');
    const query = slashQuery(editor.state);
    const choice = slashChoices(false).find(({ name }) => name === 'insert.callout');
    if (query === null || choice === undefined) throw new Error('no menu');
    insertChosen(editor, query, choice);
    typeText(editor, 'Achtung');
    editor.commands.undo();
    editor.commands.undo();
    expect(outlineOf(editor)).toEqual(['title:Titel und mehr', 'paragraph:', 'paragraph:und/oder']);
    editor.commands.redo();
    expect(outlineOf(editor)[1]).toBe('callout:');
  });

  it('offers hints to those alone who make templates', () => {
    const names = (makesTemplates: boolean) => slashChoices(makesTemplates).map(({ name }) => name);
    expect(names(true)).toContain('insert.guidance');
    expect(names(false)).not.toContain('insert.guidance');
  });

  it('finds by any word of the name', () => {
    expect(fits('Überschrift 2', 'übe')).toBe(true);
    expect(fits('Überschrift 2', '2')).toBe(true);
    expect(fits('Überschrift 2', 'schrift')).toBe(false);
  });
});
