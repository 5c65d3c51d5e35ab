// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { editorWith, node, outlineOf } from '../test-editor.ts';
import { findingIn } from './find.ts';

const text = () =>
  editorWith([
    node('title', 't', 'Daten teilen'),
    node('paragraph', 'p', 'Gute daten, bessere '),
    node('paragraph', 'q', 'Der Datenraum hat Daten.'),
  ]).editor;

describe('finding', () => {
  it('finds words whatever their case, or only as written', () => {
    const editor = text();
    editor.commands.search({ text: 'daten', matchCase: false });
    expect(findingIn(editor.state).matches).toHaveLength(4);
    editor.commands.search({ text: 'Daten', matchCase: true });
    expect(findingIn(editor.state).matches).toHaveLength(3);
  });

  it('finds across bold and plain', () => {
    const editor = text();
    editor.chain().setTextSelection({ from: 1, to: 4 }).toggleItalic().run();
    editor.commands.search({ text: 'daten teilen', matchCase: false });
    expect(findingIn(editor.state).matches).toEqual([{ from: 1, to: 13 }]);
  });

  it('finds behind a footnote and in it, and replaces just that', () => {
    const note = node('footnote', 'f', 'Daten hier');
    const { editor } = editorWith([
      node('title', 't', 'Titel'),
      node('paragraph', 'p', 'Eins', note, ' Daten da'),
    ]);
    editor.commands.search({ text: 'daten', matchCase: false });
    const found = findingIn(editor.state).matches.map(({ from, to }) =>
      editor.state.doc.textBetween(from, to),
    );
    expect(found).toEqual(['Daten', 'Daten']);
    editor.commands.replaceAllMatches('Werte');
    expect(editor.state.doc.child(1).textContent).toBe('EinsWerte hier Werte da');
  });

  it('goes round', () => {
    const editor = text();
    editor.commands.search({ text: 'daten', matchCase: false });
    expect(findingIn(editor.state).current).toBe(0);
    editor.commands.goToMatch(-1);
    expect(findingIn(editor.state).current).toBe(3);
    editor.commands.goToMatch(1);
    expect(findingIn(editor.state).current).toBe(0);
  });

  it('follows the text while it changes', () => {
    const editor = text();
    editor.commands.search({ text: 'daten', matchCase: false });
    editor.commands.goToMatch(1);
    editor.view.dispatch(editor.state.tr.insertText('Offene ', 1));
    expect(findingIn(editor.state).current).toBe(1);
    editor.view.dispatch(editor.state.tr.insertText('Daten', 1));
    expect(findingIn(editor.state)).toMatchObject({ current: 2 });
  });

  it('replaces one, keeping its looks, and then all', () => {
    const editor = text();
    editor.chain().setTextSelection({ from: 1, to: 6 }).toggleItalic().run();
    editor.commands.search({ text: 'daten', matchCase: false });
    editor.commands.goToMatch(-1);
    editor.commands.goToMatch(1);
    editor.commands.replaceMatch('Befunde');
    expect(outlineOf(editor)[0]).toBe('title:Befunde teilen');
    expect(editor.state.doc.child(0).firstChild?.marks[0]?.type.name).toBe('italic');
    editor.commands.replaceAllMatches('Werte');
    expect(outlineOf(editor).slice(1)).toEqual([
      'paragraph:Gute Werte, bessere ',
      'paragraph:Der Werteraum hat Werte.',
    ]);
    expect(findingIn(editor.state).matches).toEqual([]);
    editor.commands.undo();
    expect(editor.getText()).toContain('Der Datenraum hat Daten.');
  });

  it('ends', () => {
    const editor = text();
    editor.commands.search({ text: 'daten', matchCase: false });
    editor.commands.search(null);
    expect(editor.view.dom.querySelector('.match')).toBe(null);
  });
});
