// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { editorWith, node, typeText } from '../test-editor.ts';

const cell = (type: string, id: string) => node(type, id, node('paragraph', `${id}p`));

test('an empty header cell says of which column or line it is the head, until it has words', () => {
  const { editor } = editorWith([
    node('title', 't', 'Titel'),
    node(
      'table',
      'x',
      node('tableRow', 'r', cell('tableHeader', 'a'), cell('tableHeader', 'b')),
      node('tableRow', 's', cell('tableHeader', 'c'), cell('tableCell', 'd')),
    ),
  ]);
  const hints = () =>
    [...editor.view.dom.querySelectorAll('th')].map(({ textContent }) => textContent);
  expect(hints()).toEqual(['Spalte 1', 'Spalte 2', 'Zeile 2']);
  editor.commands.setTextSelection('Titel'.length + 6);
  typeText(editor, 'Kreis');
  expect(hints()).toEqual(['Kreis', 'Spalte 2', 'Zeile 2']);
  expect(editor.getText()).not.toContain('Spalte');
  editor.setEditable(false);
  expect(hints()).toEqual(['Kreis', '', '']);
});
