// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { caretAfter, editorWith, node, press, typeText } from '../test-editor.ts';
import { abbreviationAtCaret, setAbbreviation, unsetAbbreviation } from './abbreviation.ts';
import { markPassage, passageLanguage } from './passage.ts';

const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('paragraph', 'p', 'Das BMG und das BMG sagen: white paper.'),
  ]).editor;

it('asks for the long form of the word at the caret, once', () => {
  const editor = paper();
  caretAfter(editor, 'Das B');
  const first = abbreviationAtCaret(editor);
  expect(first).toMatchObject({ short: 'BMG', long: '', isMarked: false });
  setAbbreviation(editor, first, 'Bundesministerium für Gesundheit');
  caretAfter(editor, 'und das B');
  const second = abbreviationAtCaret(editor);
  expect(second).toMatchObject({ short: 'BMG', long: 'Bundesministerium für Gesundheit' });
  caretAfter(editor, 'BMG');
  expect(editor.view.dom.querySelector('abbr')?.title).toBe('Bundesministerium für Gesundheit');
  unsetAbbreviation(editor, first);
  expect(editor.view.dom.querySelector('abbr')).toBeNull();
});

it('tells the browser in which language a passage is', () => {
  const editor = paper();
  const start = editor.state.doc.child(0).nodeSize + 28;
  editor.commands.setTextSelection({ from: start, to: start + 11 });
  markPassage(editor, 'en');
  expect(editor.view.dom.querySelector('[lang=en]')?.textContent).toBe('white paper');
  expect(passageLanguage(editor)).toBe('en');
  markPassage(editor, 'paper');
  expect(editor.view.dom.querySelector('[lang=en]')).toBeNull();
});

it('begins a passage where one writes on, and ends it there', () => {
  const editor = paper();
  caretAfter(editor, 'white paper.');
  typeText(editor, ' Als ');
  markPassage(editor, 'en');
  expect(passageLanguage(editor)).toBe('en');
  typeText(editor, 'key points');
  markPassage(editor, 'paper');
  expect(passageLanguage(editor)).toBe('paper');
  typeText(editor, ' bekannt');
  expect(editor.view.dom.querySelector('[lang=en]')?.textContent).toBe('key points');
  expect(editor.getText()).toContain('Als key points bekannt');
});

it('underlines with Ctrl-U', () => {
  const editor = paper();
  editor.commands.setTextSelection({ from: 8, to: 11 });
  press(editor, { key: 'u', code: 'KeyU', ctrlKey: true });
  expect(editor.view.dom.querySelector('u')?.textContent).toBe('Das');
});
