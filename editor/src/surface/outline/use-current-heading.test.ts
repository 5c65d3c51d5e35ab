// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { caretAfter, editorWith, node } from '../test-editor.ts';
import { sectionInSight } from './use-current-heading.ts';

test('the section in which one writes is the current one until the caret is out of sight', () => {
  const { editor } = editorWith([
    node('title', 't', 'Titel'),
    node('heading', 'a', 'Anlass'),
    node('paragraph', 'p', 'Text'),
    node('heading', 'b', 'Ziele'),
  ]);
  caretAfter(editor, 'Text');
  const at = (top: number) => ({ top, bottom: top + 20, left: 0, right: 0 });
  const caret = vi.spyOn(editor.view, 'coordsAtPos').mockReturnValue(at(700));
  const focus = vi.spyOn(editor.view, 'hasFocus').mockReturnValue(true);
  expect(sectionInSight(editor)).toBe('a');
  caret.mockReturnValue(at(-300));
  expect(sectionInSight(editor)).toBe('b');
  caret.mockReturnValue(at(700));
  focus.mockReturnValue(false);
  expect(sectionInSight(editor)).toBe('b');
});
