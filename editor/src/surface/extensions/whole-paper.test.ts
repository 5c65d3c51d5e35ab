// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { DocumentNode } from '@eckpunkt/document';
import { caretIn, editorWith, node, outlineOf, paste } from '../test-editor.ts';

const paper = (...content: readonly DocumentNode[]) => editorWith(content).editor;

/** What the clipboard holds when all of a paper was copied. */
function copied(): string {
  const other = paper(
    node('title', 't', 'Moore'),
    node('heading', 'h', 'Lage'),
    node('paragraph', 'p', 'Nass.'),
  );
  other.commands.selectAll();
  return other.view.serializeForClipboard(other.state.selection.content()).dom.innerHTML;
}

const heading = ['title:Moore', 'heading:Lage', 'paragraph:Nass.'];

it.each([
  ['one of ours', copied(), heading],
  ['a page', '<h1>Moore</h1><h2>Lage</h2><p>Nass.</p>', heading],
  ['a list', '<h1>Moore</h1><ul><li>Nass.</li></ul>', ['title:Moore', 'bulletList:Nass.']],
])('a whole paper fills an empty one from its title on: %s', (_name, html, expected) => {
  const editor = paper(node('title', 't'), node('paragraph', 'e'));
  caretIn(editor, 0);
  paste(editor, html);
  expect(outlineOf(editor)).toEqual(expected);
});

it('what is written below the title stays there', () => {
  const editor = paper(node('title', 't'), node('paragraph', 'p', 'Da.'), node('paragraph', 'q'));
  caretIn(editor, 0);
  paste(editor, '<h1>Moore</h1><p>Nass.</p>');
  expect(outlineOf(editor)).toEqual([
    'title:Moore',
    'paragraph:Nass.',
    'paragraph:Da.',
    'paragraph:',
  ]);
});
