// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretAfter, editorWith, idsOf, node, outlineOf, press, typeText } from '../test-editor.ts';

const up = { key: 'ArrowUp', code: 'ArrowUp', altKey: true, shiftKey: true };
const down = { key: 'ArrowDown', code: 'ArrowDown', altKey: true, shiftKey: true };

const item = (id: string, text: string) => node('listItem', id, node('paragraph', `${id}p`, text));

const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('heading', 'h', 'Eins'),
    node('paragraph', 'p', 'Zwei'),
    node('bulletList', 'l', item('a', 'Apfel'), item('b', 'Birne')),
  ]).editor;

describe('moving blocks by keyboard', () => {
  it('takes the caret and the ids along', () => {
    const editor = paper();
    caretAfter(editor, 'Zw');
    press(editor, up);
    typeText(editor, '!');
    expect(outlineOf(editor).slice(1, 3)).toEqual(['paragraph:Zw!ei', 'heading:Eins']);
    expect(idsOf(editor)).toEqual(['t', 'p', 'h', 'l']);
    press(editor, down);
    expect(idsOf(editor)).toEqual(['t', 'h', 'p', 'l']);
  });

  it('stops below the title and at the end', () => {
    const editor = paper();
    caretAfter(editor, 'Ei');
    press(editor, up);
    expect(idsOf(editor)).toEqual(['t', 'h', 'p', 'l']);
    caretAfter(editor, 'Tit');
    press(editor, down);
    expect(idsOf(editor)).toEqual(['t', 'h', 'p', 'l']);
  });

  it('does not move anything behind the sources, which nobody sees', () => {
    const editor = editorWith([
      node('title', 't', 'Titel'),
      node('paragraph', 'p', 'Eins'),
      { type: 'source', attrs: { id: 's', csl: { type: 'book' } } },
    ]).editor;
    caretAfter(editor, 'Eins');
    press(editor, down);
    expect(idsOf(editor)).toEqual(['t', 'p', 's']);
  });

  it('moves an item within its list', () => {
    const editor = paper();
    caretAfter(editor, 'Bir');
    press(editor, up);
    expect(editor.state.doc.child(3).textContent).toBe('BirneApfel');
    press(editor, up);
    expect(outlineOf(editor)[2]).toBe('paragraph:Zwei');
  });
});
