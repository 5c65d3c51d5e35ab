// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { blocks } from '../../words/de/blocks.ts';
import {
  caretAfter,
  editorWith,
  meet,
  node,
  openEditor,
  outlineOf,
  press,
  typeText,
} from '../test-editor.ts';
import * as Y from 'yjs';

const fixed = {
  ...node('heading', 'h', 'Ausgangslage'),
  attrs: { id: 'h', level: 1, fixed: true },
};
const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('paragraph', 'p', 'Text'),
    fixed,
    node('paragraph', 'q', 'Mehr'),
  ]);

const headings = ['title:Titel', 'paragraph:Text', 'heading:Ausgangslage', 'paragraph:Mehr'];

it('stays when somebody deletes it, and says why for all to see', async () => {
  const { editor, refused } = paper();
  editor.chain().selectAll().deleteSelection().run();
  await Promise.resolve();
  expect(outlineOf(editor)).toEqual(headings);
  expect(refused).toEqual([blocks.heading.fixed]);
});

it('can be written in and moved', () => {
  const { editor, refused } = paper();
  caretAfter(editor, 'Ausgangslage');
  editor.commands.insertContent(' 2026');
  press(editor, { key: 'ArrowUp', altKey: true, shiftKey: true });
  expect(outlineOf(editor)[1]).toBe('heading:Ausgangslage 2026');
  expect(refused).not.toContain(blocks.heading.fixed);
});

it('is not doubled by Enter: the second half is a heading like any other', () => {
  const { editor } = paper();
  caretAfter(editor, 'Ausgangs');
  editor.commands.splitBlock();
  const flags = editor.state.doc.content.content
    .filter(({ type }) => type.name === 'heading')
    .map(({ attrs }) => attrs['fixed']);
  expect(flags).toEqual([true, false]);
});

it('goes when it is gone for everybody', () => {
  const { editor, doc } = paper();
  const other = new Y.Doc();
  meet(doc, other);
  const theirs = openEditor(other);
  const body = other.getXmlFragment('body');
  body.delete(2, 1);
  meet(doc, other);
  expect(outlineOf(editor)).toEqual(['title:Titel', 'paragraph:Text', 'paragraph:Mehr']);
  theirs.editor.destroy();
});

it('is made one, kept as one, and freed by those who make templates', async () => {
  const { editor, refused } = editorWith([
    node('title', 't', 'Titel'),
    node('heading', 'h', 'Ziele'),
    node('paragraph', 'p', 'Text'),
  ]);
  caretAfter(editor, 'Ziele');
  editor.commands.fixHeading(true);
  editor.commands.deleteBlock();
  await Promise.resolve();
  expect(outlineOf(editor)).toContain('heading:Ziele');
  expect(refused).toEqual([blocks.heading.fixed]);
  editor.commands.fixHeading(false);
  editor.commands.deleteBlock();
  expect(outlineOf(editor)).not.toContain('heading:Ziele');
});

it('says what it is, and what that means', () => {
  const { editor } = paper();
  const signs = () =>
    [...editor.view.dom.querySelectorAll<HTMLElement>('[data-required]')].map(
      ({ dataset, title, textContent }) => [dataset['required'], title, textContent],
    );
  const { required, requiredHint } = blocks.heading;
  caretAfter(editor, 'Ausgangslage');
  typeText(editor, '!');
  expect(signs()).toEqual([[required, requiredHint, 'Ausgangslage!']]);
  editor.commands.fixHeading(false);
  expect(signs()).toEqual([]);
});

it('is none where there is no heading', () => {
  const { editor } = paper();
  caretAfter(editor, 'Text');
  expect(editor.commands.fixHeading(true)).toBe(false);
});
