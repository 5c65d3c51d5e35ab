// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import {
  caretAfter,
  caretIn,
  editorWith,
  node,
  outlineOf,
  press,
  typeText,
} from '../test-editor.ts';
import { isSamePart } from './front-state.ts';

const author = (id: string, name: string) => ({ type: 'author', attrs: { id, name } });
const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('subtitle', 's', 'Unter'),
    author('a', 'Anna'),
    author('b', 'Ben'),
    node('paragraph', 'p', 'Text'),
  ]);
type Opened = ReturnType<typeof paper>['editor'];

const bylineOf = ({ state: { doc } }: Opened) =>
  doc.content.content
    .filter(({ type }) => type.name === 'author')
    .map(({ attrs }) => attrs['name']);

describe('the front matter', () => {
  it('gives each new part its place', () => {
    const { editor } = paper();
    editor.commands.goToFront('keywords');
    typeText(editor, 'Moor');
    editor.commands.goToFront('abstract');
    typeText(editor, 'Kurz');
    editor.commands.addFront('author', { id: 'c', name: 'Cem' });
    expect(outlineOf(editor)).toEqual([
      'title:Titel',
      'subtitle:Unter',
      'author:',
      'author:',
      'author:',
      'abstract:Kurz',
      'keywords:Moor',
      'paragraph:Text',
    ]);
    expect(bylineOf(editor)).toEqual(['Anna', 'Ben', 'Cem']);
  });

  it('makes no second part of what is there', () => {
    const { editor } = paper();
    editor.commands.goToFront('abstract');
    editor.commands.goToFront('abstract', 'en');
    editor.commands.goToFront('abstract');
    const abstracts = editor.state.doc.content.content.filter(
      ({ type }) => type.name === 'abstract',
    );
    expect(abstracts.map(({ attrs }) => attrs['lang'])).toEqual([null, 'en']);
    const sections = [...editor.view.dom.querySelectorAll('section')];
    expect(sections.map(({ lang }) => lang)).toEqual(['', 'en']);
  });

  it('takes an abstract without a language for one in that of the paper, and the other way', () => {
    const abstract = (lang: string) => ({
      type: 'abstract',
      attrs: { id: lang, lang },
      content: [node('paragraph', `p${lang}`, lang)],
    });
    const { editor } = editorWith([node('title', 't', 'Titel'), abstract('en'), abstract('de')]);
    editor.commands.goToFront('abstract');
    expect(editor.state.selection.$from.parent.textContent).toBe('de');
    editor.commands.goToFront('abstract', 'en');
    expect(outlineOf(editor)).toEqual(['title:Titel', 'abstract:en', 'abstract:de']);
  });

  it('orders authors and keeps whom the order does not name', () => {
    const { editor } = paper();
    editor.commands.addFront('author', { id: 'c', name: 'Cem' });
    editor.commands.orderAuthors(['b', 'a']);
    expect(bylineOf(editor)).toEqual(['Ben', 'Anna', 'Cem']);
  });

  it('loses nobody when all that is seen is deleted', () => {
    const { editor } = paper();
    editor.chain().selectAll().deleteSelection().run();
    expect(bylineOf(editor)).toEqual(['Anna', 'Ben']);
    editor.commands.removeFront('a');
    expect(bylineOf(editor)).toEqual(['Ben']);
  });

  it('does not flow into the text, and the text not into it', () => {
    const { editor } = paper();
    caretIn(editor, 4);
    press(editor, { key: 'Backspace' });
    expect(outlineOf(editor)).toHaveLength(5);
    expect(editor.state.selection.$from.parent.type.name).toBe('subtitle');
    press(editor, { key: 'Enter' });
    expect(editor.state.selection.$from.parent.type.name).toBe('paragraph');
  });

  it('lets a list behind it be dissolved, and stays', () => {
    const { editor } = editorWith([
      node('title', 't', 'Titel'),
      author('a', 'Anna'),
      node('bulletList', 'l', node('listItem', 'i', node('paragraph', 'p', 'Punkt'))),
    ]);
    caretAfter(editor, 'Punkt');
    editor.commands.setTextSelection(editor.state.selection.from - 'Punkt'.length);
    press(editor, { key: 'Backspace' });
    expect(outlineOf(editor).slice(0, 3)).toEqual(['title:Titel', 'author:', 'paragraph:Punkt']);
    press(editor, { key: 'Backspace' });
    expect(outlineOf(editor)).toHaveLength(3);
  });

  it('drops an empty line with Backspace', () => {
    const { editor } = paper();
    editor.commands.goToFront('keywords');
    press(editor, { key: 'Backspace' });
    expect(outlineOf(editor)).not.toContain('keywords:');
  });
});

test('an abstract is offered once a language', () => {
  const part = (lang: 'de' | 'en' | null) => ({ name: 'abstract', lang });
  expect(isSamePart(part('de'), part(null), 'de')).toBe(true);
  expect(isSamePart(part('en'), part(null), 'de')).toBe(false);
  expect(isSamePart(part(null), part('en'), 'en')).toBe(true);
});
