// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { caretIn, editorWith, node, press, typeText } from '../test-editor.ts';

it('says the number of a recommendation, also while one writes on', () => {
  const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
  const label = () => editor.view.dom.querySelector('.recommendation .box-label')?.textContent;
  caretIn(editor, 1);
  editor.commands.insertBlock({ type: 'recommendation', content: [{ type: 'paragraph' }] });
  expect(label()).toMatch(/^Empfehlung\sR1$/);
  typeText(editor, 'Vernässen');
  expect(label()).toMatch(/^Empfehlung\sR1$/);
  press(editor, { key: 'Enter' });
  press(editor, { key: 'Enter' });
  expect(label()).toMatch(/^Empfehlung\sR1$/);
  editor.commands.insertBlock({ type: 'blockquote', content: [{ type: 'paragraph' }] });
  expect(label()).toMatch(/^Empfehlung\sR1$/);
  typeText(editor, 'Zitat');
  expect(label()).toMatch(/^Empfehlung\sR1$/);
});
