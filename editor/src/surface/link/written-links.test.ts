// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Editor } from '@tiptap/core';
import { caretIn, editorWith, node, typeText } from '../test-editor.ts';

const open: Editor[] = [];

function paper(words = 'Wort') {
  const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p', words)]);
  open.push(editor);
  caretIn(editor, 1);
  return editor;
}

function linksIn(editor: Editor): readonly string[] {
  const found: string[] = [];
  editor.state.doc.descendants(({ marks, text }) => {
    const link = marks.find(({ type }) => type.name === 'link');
    if (link) found.push(`${text} → ${String(link.attrs['href'])}`);
  });
  return found;
}

afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

/** There is none in jsdom. */
const pasting = () => new Event('paste') as ClipboardEvent;

const address = 'https://www.bmg.bund.de/themen?x=1';

describe('a typed address', () => {
  it.each([
    [` ${address}`, address],
    [` (${address})`, address],
    [` ${address}.`, address],
    [' mailto:amt@klinik.de', 'mailto:amt@klinik.de'],
  ])('%s becomes a link with the space behind it', (typed, href) => {
    const editor = paper();
    typeText(editor, typed);
    expect(linksIn(editor)).toEqual([]);
    typeText(editor, ' ');
    expect(linksIn(editor)).toEqual([`${href} → ${href}`]);
    typeText(editor, 'weiter ');
    expect(linksIn(editor)).toEqual([`${href} → ${href}`]);
  });

  it('becomes one when its paragraph is left', () => {
    const editor = paper();
    typeText(editor, ` ${address}`);
    editor.commands.splitBlock();
    expect(linksIn(editor)).toEqual([`${address} → ${address}`]);
  });

  it.each([' javascript:alert(1) ', ' ftp://x.de ', ' https:// ', ' www.bmg.bund.de '])(
    '%s becomes none',
    (typed) => {
      const editor = paper();
      typeText(editor, typed);
      expect(linksIn(editor)).toEqual([]);
    },
  );

  it('stays words where it was made words', () => {
    const editor = paper(`Siehe ${address} `);
    typeText(editor, 'und ');
    expect(linksIn(editor)).toEqual([]);
  });
});

describe('a pasted address', () => {
  it('becomes a link among other words', () => {
    const editor = paper();
    editor.view.pasteText(` siehe ${address}, Seite 3`, pasting());
    expect(linksIn(editor)).toEqual([`${address} → ${address}`]);
  });

  it('is given to the words that it is pasted over', () => {
    const editor = paper('Ministerium');
    const from = editor.state.selection.$from.start();
    editor.commands.setTextSelection({ from, to: from + 11 });
    editor.view.pasteText(address, pasting());
    expect(linksIn(editor)).toEqual([`Ministerium → ${address}`]);
  });
});
