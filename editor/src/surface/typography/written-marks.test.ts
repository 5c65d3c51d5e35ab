// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { caretIn, editorWith, node, outlineOf, press, typeText } from '../test-editor.ts';

function written(text: string) {
  const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
  caretIn(editor, 1);
  typeText(editor, text);
  return editor;
}

const htmlOf = (editor: ReturnType<typeof written>) =>
  editor.view.dom.querySelector('p')?.innerHTML;

it('makes code of backticks, and writes on without', () => {
  const editor = written('Siehe a`npm ci` da');
  expect(htmlOf(editor)).toBe('Siehe a<code>npm ci</code> da');
});

it('gives the backticks back with one Ctrl-Z', () => {
  const editor = written('`npm`');
  press(editor, { key: 'z', code: 'KeyZ', ctrlKey: true });
  expect(outlineOf(editor)[1]).toBe('paragraph:`npm`');
});

it('makes a link of words and their address, where a link may lead', () => {
  const link = (html = '') => /<a [^>]*href="([^"]*)"[^>]*>(.*)<\/a>(.*)/.exec(html)?.slice(1);
  const editor = written('Siehe [die Seite](https://a.example/x) dort');
  expect(outlineOf(editor)[1]).toBe('paragraph:Siehe die Seite dort');
  expect(link(htmlOf(editor))).toEqual(['https://a.example/x', 'die Seite', ' dort']);
  const noted = written('[a ');
  noted.commands.insertContent({ type: 'formula', attrs: { latex: 'x' } });
  typeText(noted, '](https://a.example)');
  expect(noted.state.doc.child(1).childCount).toBe(3);
  const refused = written('[x](javascript:alert)');
  expect(outlineOf(refused)[1]).toBe('paragraph:[x](javascript:alert)');
});

it('makes a block of code of three backticks, by Enter or a space', () => {
  const spaced = written('```python ');
  expect(spaced.state.doc.child(1).type.name).toBe('codeBlock');
  expect(spaced.state.doc.child(1).attrs['language']).toBe('python');
  const entered = written('```');
  press(entered, { key: 'Enter' });
  expect(outlineOf(entered)[1]).toBe('codeBlock:');
});
