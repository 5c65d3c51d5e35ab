// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { caretAfter, editorWith, node } from '../test-editor.ts';
import { addressFrom } from './address.ts';
import { linkAtCaret, removeLink, setLink } from './link-at-caret.ts';

describe('an address as people type it', () => {
  it.each([
    ['www.bmg.bund.de', 'https://www.bmg.bund.de'],
    ['bmg.bund.de/pfad?x=1#y', 'https://bmg.bund.de/pfad?x=1#y'],
    ['klinik.de:8080/x', 'https://klinik.de:8080/x'],
    ['http://example.org', 'http://example.org'],
    [' mailto:a@b.de ', 'mailto:a@b.de'],
    ['name@klinik.de', 'mailto:name@klinik.de'],
    ['büro.de', 'https://büro.de'],
  ])('%s → %s', (typed, address) => {
    expect(addressFrom(typed)).toBe(address);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/app', 'Wort', '', 'ftp://x.de', 'a b.de'])(
    '%s is none',
    (typed) => {
      expect(addressFrom(typed)).toBe(null);
    },
  );
});

describe('links in the text', () => {
  const paper = () =>
    editorWith([node('title', 't', 'Titel'), node('paragraph', 'p', 'Das Ministerium sagt')])
      .editor;
  const href = 'https://example.org/';
  const linked = (editor: ReturnType<typeof paper>) =>
    editor.state.doc
      .child(1)
      .content.content.filter((text) => text.marks.length > 0)
      .map((text) => text.text);

  it('take the word around the caret', () => {
    const editor = paper();
    caretAfter(editor, 'Minis');
    const place = linkAtCaret(editor);
    expect(place.text).toBe('Ministerium');
    setLink(editor, place, place.text, href);
    expect(linked(editor)).toEqual(['Ministerium']);
  });

  it('put the address where there is nothing to link', () => {
    const editor = paper();
    caretAfter(editor, 'sagt');
    setLink(editor, linkAtCaret(editor), '', href);
    expect(linked(editor)).toEqual([href]);
  });

  it('can be given other words and another address, and be removed', () => {
    const editor = paper();
    caretAfter(editor, 'Minis');
    setLink(editor, linkAtCaret(editor), 'Ministerium', href);
    caretAfter(editor, 'Minis');
    const place = linkAtCaret(editor);
    expect(place).toMatchObject({ text: 'Ministerium', href });
    setLink(editor, place, 'Haus', 'https://example.org/haus');
    expect(linked(editor)).toEqual(['Haus']);
    caretAfter(editor, 'Ha');
    removeLink(editor);
    expect(linked(editor)).toEqual([]);
    expect(editor.getText()).toContain('Das Haus sagt');
  });
});
