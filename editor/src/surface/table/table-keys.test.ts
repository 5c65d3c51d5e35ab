// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { draftFrom } from '@eckpunkt/document';
import { caretAfter, editorWith, meet, node, openEditor, press, typeText } from '../test-editor.ts';
import { MendTables } from './mend-tables.ts';

const cell = (id: string, text: string) => node('tableCell', id, node('paragraph', `${id}p`, text));

const shapeOf = ({ state: { doc } }: ReturnType<typeof editorWith>['editor']) =>
  doc.child(1).content.content.map(({ childCount }) => childCount);

it.each([
  ['ArrowUp', [2, 2]],
  ['ArrowDown', [2, 2]],
  ['ArrowLeft', [3]],
  ['ArrowRight', [3]],
] as const)('a table grows with Ctrl-Alt-%s, also after one has typed', (key, shape) => {
  const row = node('tableRow', 'r', cell('a', 'Eins'), cell('b', 'Zwei'));
  const { editor } = editorWith([node('title', 't', 'Titel'), node('table', 'x', row)]);
  caretAfter(editor, 'Zwei');
  typeText(editor, '!');
  expect(press(editor, { key, ctrlKey: true, altKey: true })).toBe(true);
  expect(shapeOf(editor)).toEqual(shape);
  editor.commands.undo();
  expect(shapeOf(editor)).toEqual([2]);
});

it('two people who add a row and a column at once have one table, with all its cells', () => {
  vi.useFakeTimers();
  const row = (id: string) => node('tableRow', id, cell(`${id}a`, 'Eins'), cell(`${id}b`, 'Zwei'));
  const content = [node('title', 't', 'Titel'), node('table', 'x', row('r'), row('s'))];
  const [a, b] = [0, 1].map((rank) =>
    openEditor(new Y.Doc(), 'de', (extensions) => [
      ...extensions,
      MendTables.configure({ rank: () => rank }),
    ]),
  );
  if (!a || !b) throw new Error('two editors');
  Y.applyUpdate(a.doc, draftFrom({ type: 'doc', content }));
  meet(a.doc, b.doc);
  for (const { editor } of [a, b]) caretAfter(editor, 'Zwei');
  a.editor.commands.addColumnAfter();
  b.editor.commands.addRowAfter();
  meet(a.doc, b.doc);
  for (const { editor } of [a, b]) typeText(editor, '!');
  for (let second = 0; second < 9; second += 1) {
    meet(a.doc, b.doc);
    vi.advanceTimersByTime(1_000);
  }
  vi.useRealTimers();
  expect(shapeOf(a.editor)).toEqual([3, 3, 3]);
  expect(b.editor.getJSON()).toEqual(a.editor.getJSON());
});
