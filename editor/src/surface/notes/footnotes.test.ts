// @vitest-environment jsdom
import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  caretAfter,
  editorWith,
  meet,
  node,
  openEditor,
  paste,
  press,
  typeText,
} from '../test-editor.ts';
import { footnoteAround } from './footnote-at.ts';

const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('paragraph', 'p', 'Erster Satz. Zweiter ', node('footnote', 'f', 'Schon da.'), 'Satz.'),
    node('paragraph', 'q', 'Noch ein Satz.'),
  ]);

const key = (name: string, more: KeyboardEventInit = {}) => ({ key: name, code: name, ...more });
const insert = { key: 'f', code: 'KeyF', ctrlKey: true, altKey: true };

const notesOf = (editor: ReturnType<typeof paper>['editor']) => {
  const notes: { id: unknown; text: string }[] = [];
  editor.state.doc.descendants((one) => {
    if (one.type.name === 'footnote') notes.push({ id: one.attrs['id'], text: one.textContent });
  });
  return notes;
};

describe('footnotes', () => {
  it('come where the caret is, take what is typed, and let it go on behind them', () => {
    const { editor } = paper();
    caretAfter(editor, 'Erster Satz.');
    expect(press(editor, insert)).toBe(true);
    typeText(editor, 'Siehe oben.');
    expect(notesOf(editor).map(({ text }) => text)).toEqual(['Siehe oben.', 'Schon da.']);
    press(editor, key('Escape'));
    expect(footnoteAround(editor.state.selection.$from)).toBeNull();
    typeText(editor, ' Weiter');
    expect(editor.state.doc.child(1).textContent).toContain('Siehe oben. Weiter Zweiter');
  });

  it('get an id of their own, also when one is pasted twice', () => {
    const { editor } = paper();
    caretAfter(editor, 'Noch');
    paste(
      editor,
      '<p data-pm-slice="1 1 []"> x<span data-node="footnote" data-id="f">Schon da.</span></p>',
    );
    const ids = notesOf(editor).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe('f');
    expect(ids[1]).toMatch(/^[0-9a-z]{12}$/);
  });

  it('are one character to the arrows, and Enter opens them', () => {
    const { editor } = paper();
    caretAfter(editor, 'Zweiter ');
    press(editor, key('ArrowRight'));
    const { selection } = editor.state;
    expect(selection instanceof NodeSelection && selection.node.type.name).toBe('footnote');
    press(editor, key('Enter'));
    typeText(editor, ' Und mehr.');
    expect(notesOf(editor)[0]?.text).toBe('Schon da. Und mehr.');
  });

  it('are selected before they are deleted, and an empty one goes at once', () => {
    const { editor } = paper();
    editor.commands.setTextSelection(editor.state.doc.child(0).nodeSize + 1 + 21 + 11);
    press(editor, key('Backspace'));
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
    editor.commands.deleteSelection();
    expect(notesOf(editor)).toEqual([]);
    press(editor, insert);
    press(editor, key('Backspace'));
    expect(notesOf(editor)).toEqual([]);
  });

  it('take pasted paragraphs as one line', () => {
    const { editor } = paper();
    caretAfter(editor, 'Schon da.');
    paste(editor, '<p>Eins</p><ul><li><em>Zwei</em></li></ul>');
    expect(notesOf(editor)[0]?.text).toBe('Schon da.Eins Zwei');
    expect(editor.state.doc.childCount).toBe(3);
  });

  it('end with Enter, and a paragraph is not made of them', () => {
    const { editor } = paper();
    caretAfter(editor, 'Schon da.');
    press(editor, key('Enter'));
    expect(editor.state.doc.childCount).toBe(3);
    typeText(editor, '!');
    expect(editor.state.doc.child(1).textContent).toBe('Erster Satz. Zweiter Schon da.!Satz.');
  });

  it('open where the caret is, and only there', () => {
    const { editor } = paper();
    caretAfter(editor, 'Schon');
    expect(editor.view.dom.querySelectorAll('.footnote-open')).toHaveLength(1);
    caretAfter(editor, 'Noch');
    expect(editor.view.dom.querySelectorAll('.footnote-open')).toHaveLength(0);
  });

  it('are written by two people at once', () => {
    const a = paper();
    const b = openEditor(new (a.doc.constructor as typeof import('yjs').Doc)());
    meet(a.doc, b.doc);
    caretAfter(a.editor, 'Schon');
    typeText(a.editor, ' lange');
    caretAfter(b.editor, 'da.');
    typeText(b.editor, ' Gewiss.');
    meet(a.doc, b.doc);
    expect(notesOf(a.editor)[0]?.text).toBe('Schon lange da. Gewiss.');
    expect(notesOf(b.editor)).toEqual(notesOf(a.editor));
  });
});
