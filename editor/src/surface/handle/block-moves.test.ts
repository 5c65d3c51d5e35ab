// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretAfter, editorWith, idsOf, node, outlineOf, press, typeText } from '../test-editor.ts';
import { turnInto } from './turn-into.ts';

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

describe('what else can be done with a block', () => {
  it('copies it, with ids of its own', () => {
    const editor = paper();
    caretAfter(editor, 'Zw');
    editor.commands.duplicateBlock();
    expect(outlineOf(editor).slice(2, 4)).toEqual(['paragraph:Zwei', 'paragraph:Zwei']);
    expect(new Set(idsOf(editor)).size).toBe(5);
    expect(idsOf(editor)[2]).toBe('p');
    editor.commands.undo();
    expect(idsOf(editor)).toEqual(['t', 'h', 'p', 'l']);
  });

  it('deletes a list with its last item, and leaves a line to write on', () => {
    const editor = paper();
    for (const words of ['Apf', 'Bir']) {
      caretAfter(editor, words);
      editor.commands.deleteBlock();
    }
    expect(outlineOf(editor)).toEqual(['title:Titel', 'heading:Eins', 'paragraph:Zwei']);
    for (const words of ['Ei', 'Zw']) {
      caretAfter(editor, words);
      editor.commands.deleteBlock();
    }
    expect(outlineOf(editor)).toEqual(['title:Titel', 'paragraph:']);
  });

  it('moves a picture that is selected', () => {
    const rule = { type: 'horizontalRule', attrs: { id: 'r' } };
    const { editor, said } = editorWith([
      node('title', 't', 'Titel'),
      node('paragraph', 'p', 'Eins'),
      rule,
    ]);
    editor.commands.setNodeSelection(editor.state.doc.content.size - 1);
    editor.commands.moveBlock(-1);
    expect(idsOf(editor)).toEqual(['t', 'r', 'p']);
    editor.commands.moveBlock(-1);
    expect(said).toEqual(['Verschoben: Platz 1 von 2.', 'Hier geht es nicht weiter.']);
  });

  it('moves a nested item among its own', () => {
    const inner = node('bulletList', 'm', item('x', 'Boskop'), item('y', 'Elstar'));
    const { editor } = editorWith([
      node('title', 't', 'Titel'),
      node('bulletList', 'l', node('listItem', 'a', node('paragraph', 'ap', 'Apfel'), inner)),
    ]);
    caretAfter(editor, 'Elst');
    press(editor, up);
    expect(editor.state.doc.child(1).textContent).toBe('ApfelElstarBoskop');
  });

  it('turns it into something else', () => {
    const editor = paper();
    caretAfter(editor, 'Zw');
    turnInto(editor, 'heading2');
    expect(editor.state.doc.child(2).attrs['level']).toBe(2);
    turnInto(editor, 'orderedList');
    caretAfter(editor, 'Zw');
    turnInto(editor, 'orderedList');
    expect(editor.state.doc.child(2).type.name).toBe('orderedList');
  });
});
