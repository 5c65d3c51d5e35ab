// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  caretIn,
  editorWith,
  meet,
  node,
  openEditor,
  outlineOf,
  press,
  typeText,
} from '../test-editor.ts';

const paper = () => editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
const undo = { key: 'z', code: 'KeyZ', ctrlKey: true };

describe('typing in the editor', () => {
  it('sets German quotation marks', () => {
    const { editor } = paper();
    caretIn(editor, 1);
    typeText(editor, 'Er sagte "gut so" und ging.');
    expect(outlineOf(editor)[1]).toBe('paragraph:Er sagte „gut so“ und ging.');
  });

  it('sets English ones in an English paper', () => {
    const { editor } = editorWith([node('title', 't', 'Title'), node('paragraph', 'p')], {
      language: 'en',
    });
    caretIn(editor, 1);
    typeText(editor, '"well"');
    expect(outlineOf(editor)[1]).toBe('paragraph:“well”');
  });

  it('sets those of the abstract, and of the passage', () => {
    const abstract = { type: 'abstract', attrs: { lang: 'en' }, content: [{ type: 'paragraph' }] };
    const { editor } = editorWith([node('title', 't', 'Titel'), abstract, node('paragraph', 'p')]);
    editor.commands.setTextSelection('Titel'.length + 4);
    typeText(editor, '"abstract"');
    expect(outlineOf(editor)[1]).toBe('abstract:“abstract”');
    caretIn(editor, 2);
    editor.commands.setMark('language', { lang: 'en' });
    typeText(editor, '"passage"');
    editor.commands.unsetMark('language');
    typeText(editor, ' "Papier" ');
    editor.commands.setMark('language', { lang: 'fr' });
    typeText(editor, '"mot"');
    expect(outlineOf(editor)[2]).toBe('paragraph:“passage” „Papier“ "mot"');
  });

  it('leaves the signs of code alone', () => {
    const { editor } = paper();
    caretIn(editor, 1);
    editor.commands.setMark('code');
    typeText(editor, 'a--"b"');
    expect(outlineOf(editor)[1]).toBe('paragraph:a--"b"');
  });

  it('gives back with one Ctrl-Z what was typed, and nothing else', () => {
    const { editor } = paper();
    caretIn(editor, 1);
    typeText(editor, 'Er sagte "');
    expect(outlineOf(editor)[1]).toBe('paragraph:Er sagte „');
    press(editor, undo);
    expect(outlineOf(editor)[1]).toBe('paragraph:Er sagte "');
  });

  it('leaves the straight marks alone after that', () => {
    const { editor } = paper();
    caretIn(editor, 1);
    typeText(editor, '"');
    press(editor, undo);
    typeText(editor, 'gut');
    expect(outlineOf(editor)[1]).toBe('paragraph:"gut');
  });

  it('makes headings and lists of Markdown, each undone by one Ctrl-Z', () => {
    const { editor } = paper();
    caretIn(editor, 1);
    typeText(editor, '## Ziele');
    expect(editor.state.doc.child(1).type.name).toBe('heading');
    expect(editor.state.doc.child(1).attrs['level']).toBe(2);

    const list = paper().editor;
    caretIn(list, 1);
    typeText(list, '- ');
    expect(list.state.doc.child(1).type.name).toBe('bulletList');
    press(list, undo);
    expect(list.state.doc.child(1).type.name).toBe('paragraph');
  });

  it('makes a dividing line of three hyphens', () => {
    const { editor } = paper();
    caretIn(editor, 1);
    typeText(editor, '---');
    expect(outlineOf(editor)).toContain('horizontalRule:');
  });

  it('undoes only what the Markdown became, also when somebody else has written since', () => {
    const { editor, doc } = paper();
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
    const other = openEditor(elsewhere).editor;
    caretIn(editor, 1);
    typeText(editor, 'Vorher');
    press(editor, { key: 'Enter', code: 'Enter' });
    typeText(editor, '- ');
    expect(outlineOf(editor)[2]).toBe('bulletList:');
    typeText(other, 'Neuer ');
    meet(doc, elsewhere);
    press(editor, undo);
    expect(outlineOf(editor).slice(0, 2)).toEqual(['title:Neuer Titel', 'paragraph:Vorher']);
    expect(outlineOf(editor)[2]).toMatch(/^paragraph:/);
  });
});
