// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretAfter, editorWith, node, outlineOf, press } from '../test-editor.ts';

function paper() {
  const made = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p', 'Text')]);
  caretAfter(made.editor, 'Text');
  return made;
}

const ctrl = { ctrlKey: true };

describe('keys', () => {
  it.each([1, 2, 3, 4])('Ctrl-Alt-%i makes a heading', (level) => {
    const { editor } = paper();
    press(editor, { ...ctrl, altKey: true, key: String(level), code: `Digit${level}` });
    expect(editor.state.doc.child(1).attrs['level']).toBe(level);
    press(editor, { ...ctrl, altKey: true, key: '0', code: 'Digit0' });
    expect(outlineOf(editor)[1]).toBe('paragraph:Text');
  });

  it('Ctrl-Alt-2 does so on a German keyboard too, where it writes ²', () => {
    const { editor } = paper();
    press(editor, { ...ctrl, altKey: true, key: '²', code: 'Digit2' });
    expect(editor.state.doc.child(1).attrs['level']).toBe(2);
  });

  it('AltGr-2 writes ², it makes no heading', () => {
    const { editor } = paper();
    press(editor, { ...ctrl, altKey: true, key: '²', code: 'Digit2', modifierAltGraph: true });
    expect(outlineOf(editor)[1]).toBe('paragraph:Text');
  });

  it('Ctrl-Shift-7 numbers, also where it is Ctrl-/', () => {
    const { editor, opened } = paper();
    press(editor, { ...ctrl, shiftKey: true, key: '/', code: 'Digit7' });
    expect(editor.state.doc.child(1).type.name).toBe('orderedList');
    expect(opened).toEqual([]);
  });

  it('Ctrl-Shift-8 makes a list', () => {
    const { editor } = paper();
    press(editor, { ...ctrl, shiftKey: true, key: '(', code: 'Digit8' });
    expect(editor.state.doc.child(1).type.name).toBe('bulletList');
  });

  it('Ctrl-K, Ctrl-/, F1 and Esc open what lies around the text', () => {
    const { editor, opened } = paper();
    press(editor, { ...ctrl, key: 'k', code: 'KeyK' });
    press(editor, { ...ctrl, key: '/', code: 'NumpadDivide' });
    press(editor, { key: 'F1', code: 'F1' });
    press(editor, { key: 'Escape', code: 'Escape' });
    expect(opened).toEqual(['link', 'shortcuts', 'shortcuts', 'toolbar']);
  });

  it('bold, italic, super- and subscript toggle', () => {
    const { editor } = paper();
    editor.commands.setTextSelection({ from: 8, to: 12 });
    press(editor, { ...ctrl, key: 'b', code: 'KeyB' });
    press(editor, { ...ctrl, key: 'i', code: 'KeyI' });
    press(editor, { ...ctrl, key: '.', code: 'Period' });
    const marks = () => editor.state.doc.child(1).firstChild?.marks.map((mark) => mark.type.name);
    expect(marks()).toEqual(['bold', 'italic', 'superscript']);
    press(editor, { ...ctrl, key: '.', code: 'Period' });
    press(editor, { ...ctrl, key: ',', code: 'Comma' });
    expect(marks()).toEqual(['bold', 'italic', 'subscript']);
  });
});
