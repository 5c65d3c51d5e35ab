// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Editor } from '@tiptap/core';
import { caretIn, editorWith, node, outlineOf } from '../test-editor.ts';
import { plainBlocks } from './plain-blocks.ts';

const blocks = (...lines: readonly string[]) =>
  plainBlocks(document, lines.join('\n')).map(({ outerHTML }) => outerHTML);

function pasteText(editor: Editor, text: string): void {
  const clipboardData = {
    files: [],
    getData: (type: string) => (type === 'text/html' ? '' : text),
  };
  const event = new Event('paste', { cancelable: true });
  editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }));
}

describe('plain text', () => {
  it('from a PDF has paragraphs, and lists where its lines begin with a sign', () => {
    expect(
      blocks(
        'Was zu tun ist',
        'Die Krankenhäuser des Landes stehen vor einer Ver-',
        'änderung, die in dieser Tiefe seit langer Zeit nie-',
        'mand erlebt hat. Drei Dinge sind zu tun:',
        '• Betten zählen, und zwar überall dort, wo es noch',
        'niemand getan hat',
        '• Wege messen, die alle gehen müssen, die zum Arzt',
        '• Ärzte finden',
      ),
    ).toEqual([
      '<p>Was zu tun ist</p>',
      '<p>Die Krankenhäuser des Landes stehen vor einer Veränderung, die in dieser Tiefe seit langer Zeit niemand erlebt hat. Drei Dinge sind zu tun:</p>',
      '<ul><li><p>Betten zählen, und zwar überall dort, wo es noch niemand getan hat</p></li><li><p>Wege messen, die alle gehen müssen, die zum Arzt</p></li><li><p>Ärzte finden</p></li></ul>',
    ]);
  });

  it('is a table where lines have as many tabs as their neighbours', () => {
    expect(blocks('Betten', 'Kreis\t2024\t2025', 'Rügen\t410\t', '', 'Ende.')).toEqual([
      '<p>Betten</p>',
      '<table><tr><td>Kreis</td><td>2024</td><td>2025</td></tr><tr><td>Rügen</td><td>410</td><td></td></tr></table>',
      '<p>Ende.</p>',
    ]);
    expect(blocks('Ein\tTab', 'Zwei\tTabs\thier')).toEqual([
      '<p>Ein\tTab</p>',
      '<p>Zwei\tTabs\thier</p>',
    ]);
    expect(blocks('\tEins', '\tZwei')).toEqual(['<p>Eins</p>', '<p>Zwei</p>']);
  });

  it('has the headings and lists of Markdown', () => {
    expect(
      blocks('# Ziele', '', '## Wege ##', '- Eins', '- Zwei', '', '3. Drei', '4. Vier'),
    ).toEqual([
      '<h1>Ziele</h1>',
      '<h2>Wege</h2>',
      '<ul><li><p>Eins</p></li><li><p>Zwei</p></li></ul>',
      '<ol start="3"><li><p>Drei</p></li><li><p>Vier</p></li></ol>',
    ]);
  });

  it('has lists in lists where lines stand further in', () => {
    expect(
      blocks(
        '- Eins',
        '  - Betten',
        '    zählen, z. B. am',
        '    3. Mai',
        '      * Tiefer',
        '  - Wege',
        '- Zwei',
        '  1. Erst',
        '  2. Dann',
      ),
    ).toEqual([
      '<ul><li><p>Eins</p><ul><li><p>Betten zählen, z. B. am 3. Mai</p><ul><li><p>Tiefer</p></li></ul></li><li><p>Wege</p></li></ul></li><li><p>Zwei</p><ol start="1"><li><p>Erst</p></li><li><p>Dann</p></li></ol></li></ul>',
    ]);
    expect(blocks('1. Eins', '   a) Hier', '   b) Dort', '   – Da', '2. Zwei', 'Ende.')).toEqual([
      '<ol start="1"><li><p>Eins</p><ol start="1"><li><p>Hier</p></li><li><p>Dort</p></li></ol><ul><li><p>Da</p></li></ul></li><li><p>Zwei</p></li></ol>',
      '<p>Ende.</p>',
    ]);
  });

  it('has the lists of Word, whose signs stand before tabs', () => {
    expect(blocks('•\tEins', '\to\tBetten', '\to\tWege', '•\tZwei')).toEqual([
      '<ul><li><p>Eins</p><ul><li><p>Betten</p></li><li><p>Wege</p></li></ul></li><li><p>Zwei</p></li></ul>',
    ]);
    expect(blocks('o\tBetten', '\t§\tTagesklinik')).toEqual([
      '<ul><li><p>Betten</p><ul><li><p>Tagesklinik</p></li></ul></li></ul>',
    ]);
    expect(blocks('1.\tEins', '2.\tZwei')).toEqual([
      '<ol start="1"><li><p>Eins</p></li><li><p>Zwei</p></li></ol>',
    ]);
    expect(blocks('1.\tEins\t2', '2.\tZwei\t3')[0]).toMatch(/^<table>/);
  });

  it('keeps its lines where they are no list plainly', () => {
    const lines = [
      '– Goethe',
      '1. Lage',
      'Text',
      '2. Ziele',
      '#tag',
      '3. Mai',
      'a) Eins',
      'b) Zwei',
    ];
    expect(blocks(...lines)).toEqual(lines.map((line) => `<p>${line}</p>`));
  });

  it('cannot bring elements of its own', () => {
    expect(blocks('<b>a</b>', 'b')).toEqual(['<p>&lt;b&gt;a&lt;/b&gt;</p>', '<p>b</p>']);
  });

  it('arrives in the text with all that Markdown says', () => {
    const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
    caretIn(editor, 1);
    const text = '## Ziele\n\nDas ist **wichtig**.\n\n- Eins\n- Zwei\n';
    pasteText(editor, text);
    expect(editor.getHTML()).toMatch(
      /<h3 data-level="2"[^>]*>Ziele<\/h3><p[^>]*>Das ist <strong>wichtig<\/strong>\.<\/p><ul[^>]*><li[^>]*><p[^>]*>Eins<\/p>/,
    );
  });

  it('keeps its lines, and loses none, before what reads them has come', () => {
    const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p')]);
    editor.storage.cleanPaste.plainBlocks = null;
    caretIn(editor, 1);
    pasteText(editor, '- Eins\n- Zwei');
    expect(outlineOf(editor).slice(1)).toEqual(['paragraph:- Eins', 'paragraph:- Zwei']);
  });
});
