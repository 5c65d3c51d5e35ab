// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  caretAfter,
  caretIn,
  editorWith,
  node,
  outlineOf,
  paste,
  press,
  typeText,
} from '../test-editor.ts';

const enter = { key: 'Enter', code: 'Enter' };
const backspace = { key: 'Backspace', code: 'Backspace' };
const remove = { key: 'Delete', code: 'Delete' };

const paper = () =>
  editorWith([
    node('title', 't', 'Daten teilen'),
    node('paragraph', 'p', 'Text'),
    node('paragraph', 'q'),
  ]);

describe('the title', () => {
  it('is left by Enter, into the next block', () => {
    const { editor } = paper();
    caretAfter(editor, 'teilen');
    press(editor, enter);
    typeText(editor, 'X');
    expect(outlineOf(editor)).toEqual(['title:Daten teilen', 'paragraph:XText', 'paragraph:']);
  });

  it('gives what stands behind the caret to a new paragraph', () => {
    const { editor } = paper();
    caretAfter(editor, 'Daten');
    press(editor, enter);
    expect(outlineOf(editor).slice(0, 3)).toEqual([
      'title:Daten',
      'paragraph: teilen',
      'paragraph:Text',
    ]);
  });

  it('never takes in the text below, nor gives itself away', () => {
    const { editor } = paper();
    caretIn(editor, 1);
    press(editor, backspace);
    expect(outlineOf(editor)).toEqual(['title:Daten teilen', 'paragraph:Text', 'paragraph:']);
    typeText(editor, '!');
    expect(outlineOf(editor)[0]).toBe('title:Daten teilen!');
    press(editor, remove);
    expect(outlineOf(editor)[1]).toBe('paragraph:Text');
  });

  it('stays, empty, when everything is deleted', () => {
    const { editor } = paper();
    editor.chain().selectAll().deleteSelection().run();
    expect(outlineOf(editor)).toEqual(['title:', 'paragraph:']);
  });

  it('takes only the words of what is pasted into it', () => {
    const { editor } = paper();
    caretAfter(editor, 'teilen');
    paste(editor, '<h2><b>, aber</b> sicher</h2>');
    expect(outlineOf(editor)[0]).toBe('title:Daten teilen, aber sicher');
    expect(editor.state.doc.child(0).firstChild?.marks).toEqual([]);
  });

  it('takes the first line of much that is pasted, and lets the rest follow', () => {
    const { editor } = paper();
    caretAfter(editor, 'Daten');
    paste(editor, '<p>klug</p><h2>Lage</h2><p>Text davor</p>');
    expect(outlineOf(editor).slice(0, 3)).toEqual([
      'title:Datenklug teilen',
      'heading:Lage',
      'paragraph:Text davor',
    ]);
  });

  it('stays a title when a table is pasted into it', () => {
    const { editor } = paper();
    caretAfter(editor, 'teilen');
    paste(editor, '<table><tr><td>A</td></tr></table>');
    expect(outlineOf(editor).slice(0, 2)).toEqual(['title:Daten teilen', 'table:A']);
  });
});
