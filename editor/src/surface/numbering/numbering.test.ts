// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '@eckpunkt/document';
import { caretAfter, editorWith, meet, node, openEditor, press, typeText } from '../test-editor.ts';
import { numbersIn } from './numbering.ts';
import * as Y from 'yjs';

const heading = (id: string, level: number, text: string, numbering = 'number') => ({
  ...node('heading', id, text),
  attrs: { id, level, numbering },
});
const anew = {
  type: 'heading',
  attrs: { id: 'n', level: 1 },
  content: [{ type: 'text', text: 'Neu' }],
};
const to = (target: string): DocumentNode => ({ type: 'crossReference', attrs: { target } });

const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    heading('a', 1, 'Anlass'),
    heading('b', 2, 'Lage'),
    node('paragraph', 'p', 'Vgl. ', to('d'), node('footnote', 'f', 'Eins'), node('footnote', 'g')),
    heading('c', 1, 'Vorwort', 'none'),
    heading('d', 1, 'Ziele'),
    { type: 'formulaBlock', attrs: { id: 'e', latex: 'x', numbered: true } },
    heading('z', 1, 'Daten', 'appendix'),
  ]);

const numbers = (editor: Editor) =>
  Object.fromEntries([...numbersIn(editor.state)].map(([id, { number }]) => [id, number]));
const reference = (editor: Editor) => editor.view.dom.querySelector('.reference');
const sign = (editor: Editor, index: number) =>
  editor.view.dom.querySelectorAll('.footnote-sign')[index];

describe('numbers', () => {
  it('are there for headings, formulas and footnotes, and drawn', () => {
    const { editor } = paper();
    expect(numbers(editor)).toEqual({ a: '1', b: '1.1', d: '2', e: '1', f: '1', g: '2', z: 'A' });
    const drawn = [...editor.view.dom.querySelectorAll<HTMLElement>('h2, h3')];
    expect(drawn.map(({ dataset }) => dataset['number'])).toEqual([
      '1',
      '1.1',
      undefined,
      '2',
      'A',
    ]);
    expect(sign(editor, 1)?.textContent).toBe('2');
    expect(sign(editor, 1)?.getAttribute('aria-label')).toBe('Fußnote\u00a02');
    expect(reference(editor)?.textContent).toBe('Abschnitt\u00a02');
  });

  it('follow when something comes, goes or moves', () => {
    const { editor } = paper();
    editor.commands.insertContentAt(7, anew);
    expect(numbers(editor)).toMatchObject({ n: '1', a: '2', d: '3' });
    expect(reference(editor)?.textContent).toBe('Abschnitt\u00a03');
    caretAfter(editor, 'Anlass');
    editor.commands.updateAttributes('heading', { numbering: 'none' });
    expect(numbers(editor)).toMatchObject({ n: '1', d: '2' });
  });

  it('stay where they are drawn when Enter ends a heading', () => {
    const { editor } = paper();
    caretAfter(editor, 'Lage');
    press(editor, { key: 'Enter' });
    typeText(editor, 'Es ist so.');
    const drawn = [...editor.view.dom.querySelectorAll<HTMLElement>('[data-level]')];
    expect(drawn[1]?.textContent).toBe('Lage');
    expect(drawn[1]?.dataset['number']).toBe('1.1');
  });

  it('say that a target is lost, and find it again', () => {
    const { editor } = paper();
    caretAfter(editor, 'Ziele');
    editor.commands.deleteNode('heading');
    expect(reference(editor)?.textContent).toBe('reference lost');
    expect(reference(editor)?.classList.contains('reference-lost')).toBe(true);
    editor.commands.undo();
    expect(reference(editor)?.textContent).toBe('Abschnitt\u00a02');
  });

  it('say the words of a heading without number, and follow them', () => {
    const { editor } = paper();
    caretAfter(editor, 'Ziele');
    editor.commands.updateAttributes('heading', { numbering: 'none' });
    expect(reference(editor)?.textContent).toBe('Abschnitt\u00a0„Ziele“');
    expect(reference(editor)?.classList.contains('reference-lost')).toBe(false);
    typeText(editor, ' und Wege');
    expect(reference(editor)?.textContent).toBe('Abschnitt\u00a0„Ziele und Wege“');
  });

  it('are not worked out anew for a letter', () => {
    const { editor } = paper();
    const before = numbersIn(editor.state);
    caretAfter(editor, 'Anlass');
    typeText(editor, ' und mehr');
    caretAfter(editor, 'Eins');
    typeText(editor, '!');
    expect(numbersIn(editor.state)).toBe(before);
    expect(reference(editor)?.textContent).toBe('Abschnitt\u00a02');
  });

  it('follow what others write', () => {
    const a = paper();
    const b = openEditor(new Y.Doc());
    meet(a.doc, b.doc);
    a.editor.commands.insertContentAt(7, anew);
    meet(a.doc, b.doc);
    expect(numbers(b.editor)).toEqual(numbers(a.editor));
    expect(reference(b.editor)?.textContent).toBe('Abschnitt\u00a03');
  });
});
