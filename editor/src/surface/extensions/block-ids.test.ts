// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import {
  caretAfter,
  caretIn,
  editorWith,
  idsOf,
  meet,
  node,
  openEditor,
  outlineOf,
  paste,
  press,
} from '../test-editor.ts';

const enter = { key: 'Enter', code: 'Enter' };
const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('paragraph', 'p', 'Eins zwei'),
    node('paragraph', 'q'),
  ]);

describe('ids of blocks', () => {
  it('a split keeps the id with the first half and gives the second a new one', () => {
    const { editor } = paper();
    caretAfter(editor, 'Eins');
    press(editor, enter);
    const ids = idsOf(editor);
    expect(ids[1]).toBe('p');
    expect(ids[2]).toMatch(/^[\da-v]{12}$/);
  });

  it('Enter before a paragraph pushes it down with its id', () => {
    const { editor } = paper();
    caretIn(editor, 1);
    press(editor, enter);
    expect(outlineOf(editor).slice(1, 3)).toEqual(['paragraph:', 'paragraph:Eins zwei']);
    expect(idsOf(editor)[2]).toBe('p');
    expect(idsOf(editor)[1]).not.toBe('p');
  });

  it('a pasted copy gets an id of its own, its original keeps it', () => {
    const { editor } = paper();
    caretIn(editor, 2);
    paste(editor, '<p data-pm-slice="0 0 []" data-id="p">Eins zwei</p><p data-id="p">Drei</p>');
    const ids = idsOf(editor);
    expect(ids[1]).toBe('p');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(null);
  });

  it('blocks that were cut and pasted keep their ids', () => {
    const { editor } = editorWith([
      node('title', 't', 'Titel'),
      node('paragraph', 'p', 'Eins'),
      node('heading', 'h', 'Zwei'),
      node('paragraph', 'q', 'Rest'),
    ]);
    editor.commands.deleteRange({ from: 7, to: 19 });
    expect(idsOf(editor)).toEqual(['t', 'q']);
    caretAfter(editor, 'Rest');
    paste(
      editor,
      '<p data-pm-slice="0 0 []" data-id="p">Eins</p><h2 data-level="1" data-id="h">Zwei</h2>',
    );
    expect(idsOf(editor).slice(0, 4)).toEqual(['t', 'q', 'p', 'h']);
  });

  it('foreign ids never come in', () => {
    const { editor } = paper();
    caretIn(editor, 2);
    paste(editor, '<p data-id="x&quot; onload">Fremd</p><p data-id="other-page">Fremd</p>');
    expect(idsOf(editor)).not.toContain('other-page');
    for (const id of idsOf(editor)) expect(id).toMatch(/^[A-Za-z0-9][\w-]*$/);
  });

  it('undo brings a block back with its id', () => {
    const { editor } = paper();
    editor.commands.deleteRange({ from: 7, to: 18 });
    expect(idsOf(editor)).not.toContain('p');
    editor.commands.undo();
    expect(idsOf(editor)).toEqual(['t', 'p', 'q']);
  });

  it('two editors on one text never correct each other', () => {
    const { editor, doc } = paper();
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
    const other = openEditor(elsewhere);
    caretAfter(editor, 'Eins');
    press(editor, enter);
    caretAfter(other.editor, 'zwei');
    press(other.editor, enter);
    meet(doc, elsewhere);
    const written = vi.fn();
    doc.on('update', written);
    elsewhere.on('update', written);
    meet(doc, elsewhere);
    expect(written).not.toHaveBeenCalled();
    expect(idsOf(editor)).toEqual(idsOf(other.editor));
  });

  it('blocks that arrive without an id, or with a doubled one, are left to their author', () => {
    const { editor, doc } = paper();
    const elsewhere = new Y.Doc();
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc));
    const nameless = new Y.XmlElement('paragraph');
    const doubled = new Y.XmlElement('paragraph');
    doubled.setAttribute('id', 'p');
    elsewhere.getXmlFragment('body').push([nameless, doubled]);
    const written = vi.fn();
    meet(doc, elsewhere);
    doc.on('update', written);
    expect(idsOf(editor)).toEqual(['t', 'p', 'q', null, 'p']);
    expect(written).not.toHaveBeenCalled();
  });
});
