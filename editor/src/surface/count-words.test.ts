// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { caretAfter, editorWith, node, typeText } from './test-editor.ts';
import { countWords, type KnownCounts } from './count-words.ts';

test('words are counted as a reader counts them, notes and names of boxes too', () => {
  const note = node('footnote', 'f', 'Siehe oben');
  const box = { type: 'caseBox', attrs: { id: 'c', name: 'Am Steg' } };
  const { editor } = editorWith([
    node('title', 't', 'Ein Titel'),
    node('paragraph', 'p', 'Algen', note, ' wachsen'),
    { ...box, content: [node('paragraph', 'q', 'gut')] },
    node('guidance', 'g', 'Schreiben Sie hier.'),
  ]);
  const known: KnownCounts = new WeakMap();
  expect(countWords(editor.state.doc, known)).toBe(2 + 2 + 2 + 3);
  caretAfter(editor, 'wachsen');
  typeText(editor, ' schnell');
  expect(countWords(editor.state.doc, known)).toBe(2 + 3 + 2 + 3);
});
