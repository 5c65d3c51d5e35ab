// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  caretAfter,
  caretIn,
  editorWith,
  node,
  outlineOf,
  press,
  typeText,
} from '../test-editor.ts';

const paper = (...content: Parameters<typeof editorWith>[0]) =>
  editorWith([node('title', 't', 'Titel'), ...content]);

const enter = (editor: Parameters<typeof press>[0]) => press(editor, { key: 'Enter' });

it('says in an empty hint of a template what it is for, until somebody writes', () => {
  const { editor } = paper(node('guidance', 'g'));
  const hint = editor.view.dom.querySelector<HTMLElement>('.guidance-text');
  expect(hint?.dataset['placeholder']).toBe('Was gehört hierher?');
  expect(hint?.classList.contains('is-empty')).toBe(true);
  caretIn(editor, 1);
  typeText(editor, 'Der Anlass');
  expect(hint?.classList.contains('is-empty')).toBe(false);
});

describe('putting a block in', () => {
  const callout = { type: 'callout', content: [{ type: 'paragraph' }] };

  it('takes the place of an empty line', () => {
    const { editor } = paper(node('paragraph', 'a', 'Davor'), node('paragraph', 'b'));
    caretIn(editor, 2);
    editor.commands.insertBlock(callout);
    typeText(editor, 'Achtung');
    expect(outlineOf(editor).slice(1)).toEqual([
      'paragraph:Davor',
      'callout:Achtung',
      'paragraph:',
    ]);
  });

  it('goes behind a line with words, which it never tears apart', () => {
    const { editor } = paper(
      node('paragraph', 'a', 'Ein ganzer Satz'),
      node('paragraph', 'b', 'B'),
    );
    caretAfter(editor, 'Ein ');
    editor.commands.insertBlock(callout);
    expect(outlineOf(editor).slice(1)).toEqual([
      'paragraph:Ein ganzer Satz',
      'callout:',
      'paragraph:B',
    ]);
  });

  it('leaves one empty line behind it, to which Enter on an empty last line leads', () => {
    for (const type of ['callout', 'blockquote', 'recommendation', 'caseBox']) {
      const { editor } = paper(node('paragraph', 'a'));
      caretIn(editor, 1);
      editor.commands.insertBlock({ type, content: [{ type: 'paragraph' }] });
      typeText(editor, 'Eins');
      enter(editor);
      typeText(editor, 'Zwei');
      enter(editor);
      enter(editor);
      typeText(editor, 'Danach');
      expect(outlineOf(editor).slice(1)).toEqual([`${type}:EinsZwei`, 'paragraph:Danach']);
      expect(editor.state.doc.child(1).childCount).toBe(2);
      editor.destroy();
    }
  });

  it('makes a line behind it where there is none', () => {
    const { editor } = paper(
      node('callout', 'c', node('paragraph', 'a', 'Eins'), node('paragraph', 'b')),
      node('paragraph', 'd', 'Vorhanden'),
    );
    editor.commands.setTextSelection(editor.state.doc.content.size - 'Vorhanden'.length - 4);
    enter(editor);
    typeText(editor, 'Neu');
    expect(outlineOf(editor).slice(1)).toEqual([
      'callout:Eins',
      'paragraph:Neu',
      'paragraph:Vorhanden',
    ]);
  });

  it('never gets between title and front matter', () => {
    const { editor } = paper(
      node('subtitle', 's', 'Unter'),
      node('keywords', 'k', 'Wort'),
      node('paragraph', 'p', 'Text'),
    );
    caretIn(editor, 0);
    editor.commands.insertBlock(callout);
    expect(outlineOf(editor)).toEqual([
      'title:Titel',
      'subtitle:Unter',
      'keywords:Wort',
      'callout:',
      'paragraph:Text',
    ]);
  });

  it('takes what is selected into a box, and gives it back', () => {
    const { editor } = paper(node('paragraph', 'a', 'Eins'), node('paragraph', 'b', 'Zwei'));
    editor.commands.setTextSelection({ from: 8, to: editor.state.doc.content.size - 1 });
    editor.commands.insertBlock(callout);
    expect(outlineOf(editor).slice(1)).toEqual(['callout:EinsZwei']);
    editor.commands.removeBox();
    expect(outlineOf(editor).slice(1)).toEqual(['paragraph:Eins', 'paragraph:Zwei']);
  });
});

describe('a definition list', () => {
  it('is written with Enter alone', () => {
    const { editor } = paper(node('paragraph', 'a'));
    caretIn(editor, 1);
    editor.commands.insertBlock({ type: 'definitionList', content: [{ type: 'definitionTerm' }] });
    typeText(editor, 'Moor');
    enter(editor);
    typeText(editor, 'Feuchtes Land');
    enter(editor);
    enter(editor);
    typeText(editor, 'Torf');
    const list = editor.state.doc.child(1);
    expect(list.type.name).toBe('definitionList');
    expect(list.content.content.map((one) => `${one.type.name}:${one.textContent}`)).toEqual([
      'definitionTerm:Moor',
      'definition:Feuchtes Land',
      'definitionTerm:Torf',
    ]);
    enter(editor);
    enter(editor);
    typeText(editor, 'Danach');
    expect(outlineOf(editor).slice(1)).toEqual([
      'definitionList:MoorFeuchtes LandTorf',
      'paragraph:Danach',
    ]);
  });

  it('moves between its parts with Tab', () => {
    const { editor } = paper(
      node(
        'definitionList',
        'l',
        node('definitionTerm', 'd', 'A'),
        node('definition', 'e', node('paragraph', 'p', 'a')),
      ),
    );
    caretAfter(editor, 'A');
    press(editor, { key: 'Tab' });
    expect(editor.state.selection.$from.node(2).type.name).toBe('definition');
    press(editor, { key: 'Tab', shiftKey: true });
    expect(editor.state.selection.$from.parent.type.name).toBe('definitionTerm');
  });
});

describe('the source of a quote', () => {
  it('is the last line of it, and behind it the quote is over', () => {
    const { editor } = paper(node('blockquote', 'q', node('paragraph', 'p', 'Wörtlich')));
    caretAfter(editor, 'Wörtlich');
    expect(editor.commands.addQuoteSource()).toBe(true);
    typeText(editor, 'Goethe');
    expect(editor.state.doc.child(1).lastChild?.type.name).toBe('quoteSource');
    enter(editor);
    typeText(editor, 'Weiter');
    expect(outlineOf(editor).slice(1)).toEqual(['blockquote:WörtlichGoethe', 'paragraph:Weiter']);
  });
});

describe('code', () => {
  it('keeps its lines and ends with the second empty one', () => {
    const { editor } = paper(node('codeBlock', 'c', 'eins\n\n'));
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    enter(editor);
    typeText(editor, 'Text');
    expect(outlineOf(editor).slice(1)).toEqual(['codeBlock:eins', 'paragraph:Text']);
  });
});

describe('a hint of a template', () => {
  const withHint = () =>
    paper(
      node('paragraph', 'a', 'Davor'),
      node('guidance', 'g', 'Was hierher gehört'),
      node('paragraph', 'b', 'Danach'),
    ).editor;

  it('takes in none of the text, and goes with the second press', () => {
    const editor = withHint();
    caretIn(editor, 3);
    press(editor, { key: 'Backspace' });
    expect(outlineOf(editor)).toHaveLength(4);
    expect(editor.commands.deleteSelection()).toBe(true);
    expect(outlineOf(editor).slice(1)).toEqual(['paragraph:Davor', 'paragraph:Danach']);
  });

  it('is left with Enter, since what is written in it never prints', () => {
    const editor = withHint();
    caretAfter(editor, 'Was hierher');
    enter(editor);
    typeText(editor, 'Mein Text');
    expect(outlineOf(editor)[3]).toBe('paragraph:Mein Text');
  });

  it('goes with its button', () => {
    const editor = withHint();
    editor.view.dom.querySelector<HTMLButtonElement>('.guidance-delete')?.click();
    expect(outlineOf(editor).slice(1)).toEqual(['paragraph:Davor', 'paragraph:Danach']);
  });
});

it('shows a callout as a note named by its kind, which is no landmark', () => {
  const { editor } = paper(node('callout', 'c', node('paragraph', 'a', 'Eins')));
  const box = editor.view.dom.querySelector('.callout');
  expect([box?.tagName, box?.role, box?.ariaLabel]).toEqual(['DIV', 'note', 'Hinweis']);
  editor.commands.command(({ tr }) => Boolean(tr.setNodeAttribute(7, 'kind', 'important')));
  expect(box?.ariaLabel).toBe('Wichtig');
});
