// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '@eckpunkt/document';
import { caretAfter, caretIn, editorWith, node, outlineOf, typeText } from '../test-editor.ts';
import { choicesAt, fits, slashChoices } from './choices.ts';
import { insertChosen } from './insert-chosen.ts';
import { slashQuery } from './query.ts';

const into = { language: 'de', makesTemplates: false } as const;

const emptyLine = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('paragraph', 'p'),
    node('paragraph', 'q', 'und/oder'),
  ]);
const paper = () => emptyLine().editor;

const boxed = (around: string) => {
  const line = node('paragraph', 'p', 'Hier');
  const cell = (...content: readonly DocumentNode[]) => ({ type: 'tableCell', content });
  const within =
    around === 'table'
      ? node('table', 'a', { type: 'tableRow', content: [cell(line), cell(line)] })
      : node(around, 'a', around === 'callout' ? line : { type: 'listItem', content: [line] });
  return editorWith([node('title', 't', 'Titel'), within]).editor;
};

/** What the menu would put in after this has been typed. */
function putsAt(editor: Editor, typed: string) {
  typeText(editor, typed);
  const query = slashQuery(editor.state);
  if (query === null) throw new Error('no menu');
  return choicesAt(editor.state, query, into).flatMap(({ puts }) => puts ?? []);
}

/** Types on behind the slash, and takes what is put in by this choice. */
function choose(editor: Editor, typed: string, puts: string): void {
  typeText(editor, typed);
  const query = slashQuery(editor.state);
  const choice = slashChoices(into).find((one) => one.puts === puts);
  if (query === null || choice === undefined) throw new Error('no menu');
  insertChosen(editor, query, choice);
}

/** It opens the browser's own window for files. */
const asksForFiles = 'insert.figure';

describe('the slash menu', () => {
  it('opens in an empty line, and with a slash that begins a word', () => {
    const editor = paper();
    caretIn(editor, 1);
    expect(slashQuery(editor.state)).toBe(null);
    typeText(editor, '/übers');
    expect(slashQuery(editor.state)?.words).toBe('übers');
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    expect(slashQuery(editor.state)).toBe(null);
    editor.commands.setTextSelection(1);
    expect(slashQuery(editor.state)).toBe(null);
  });

  it('closes when more is written than names a block', () => {
    const editor = paper();
    caretIn(editor, 1);
    typeText(editor, '/etc/hosts');
    expect(slashQuery(editor.state)).toBe(null);
  });

  it('makes of the line what was chosen, without the slash', () => {
    for (const choice of slashChoices({ ...into, makesTemplates: true }).filter(
      ({ name }) => name !== asksForFiles,
    )) {
      const { editor, opened } = emptyLine();
      caretIn(editor, 1);
      const before = editor.state.doc;
      typeText(editor, '/x');
      const query = slashQuery(editor.state);
      if (query === null) throw new Error('no menu');
      insertChosen(editor, query, choice);
      expect(editor.getText()).not.toContain('/x');
      expect(opened.length > 0 || !editor.state.doc.eq(before), choice.name).toBe(true);
      editor.destroy();
    }
  });

  it('is undone with one Ctrl-Z, and what was written before it stays', () => {
    const { editor } = emptyLine();
    editor.commands.setTextSelection('Titel'.length + 1);
    typeText(editor, ' und mehr');
    caretIn(editor, 1);
    typeText(editor, '/kas');
    const query = slashQuery(editor.state);
    const choice = slashChoices(into).find(({ name }) => name === 'insert.callout');
    if (query === null || choice === undefined) throw new Error('no menu');
    insertChosen(editor, query, choice);
    typeText(editor, 'Achtung');
    editor.commands.undo();
    editor.commands.undo();
    expect(outlineOf(editor)).toEqual(['title:Titel und mehr', 'paragraph:', 'paragraph:und/oder']);
    editor.commands.redo();
    expect(outlineOf(editor)[1]).toBe('callout:');
  });

  it.each([
    [
      'callout',
      ['bulletList', 'table', 'codeBlock', 'figure'],
      ['heading', 'callout', 'pageBreak'],
    ],
    ['bulletList', ['footnote', 'formula'], ['heading', 'table', 'bulletList', 'callout']],
    ['table', ['bulletList', 'citation'], ['heading', 'table', 'figure', 'callout']],
  ])('offers in a %s what may stand there', (around, offered, others) => {
    const editor = boxed(around);
    caretAfter(editor, 'Hier');
    editor.commands.deleteRange({
      from: editor.state.selection.from - 4,
      to: editor.state.selection.from,
    });
    const names = putsAt(editor, '/');
    for (const name of offered) expect(names).toContain(name);
    for (const name of others) expect(names).not.toContain(name);
  });

  it('offers within a line what can stand in a line, and inserts it there', () => {
    const { editor } = emptyLine();
    caretAfter(editor, 'und/oder');
    expect(new Set(putsAt(editor, ' /'))).toEqual(
      new Set(['footnote', 'citation', 'crossReference', 'formula']),
    );
    choose(editor, 'form', 'formula');
    expect(outlineOf(editor)[2]).toBe('paragraph:und/oder ');
  });

  it('sets a footnote close to its word, and one Ctrl-Z gives the space back', () => {
    const { editor } = emptyLine();
    caretAfter(editor, 'und/oder');
    typeText(editor, ' /');
    choose(editor, 'fuß', 'footnote');
    expect(outlineOf(editor)[2]).toBe('paragraph:und/oder');
    expect(editor.state.doc.child(2).lastChild?.type.name).toBe('footnote');
    editor.commands.undo();
    expect(outlineOf(editor)[2]).toBe('paragraph:und/oder ');
    expect(editor.state.doc.child(2).childCount).toBe(1);
  });

  it('makes a second footnote behind another, and does not open that one', () => {
    const { editor } = emptyLine();
    caretAfter(editor, 'und/oder');
    editor.commands.insertContent({ type: 'footnote', content: [{ type: 'text', text: 'Eins' }] });
    typeText(editor, ' /');
    choose(editor, 'fuß', 'footnote');
    expect(editor.state.doc.child(2).textContent).toBe('und/oderEins ');
    expect(editor.state.doc.child(2).lastChild?.textContent).toBe('');
  });

  it('leaves slashes alone that stand between words, in the title and in code', () => {
    const { editor } = emptyLine();
    caretIn(editor, 0);
    expect(putsAt(editor, '/')).toEqual([]);
    caretIn(editor, 1);
    typeText(editor, 'und / oder');
    expect(slashQuery(editor.state)).toBe(null);
    editor.commands.setMark('code');
    typeText(editor, ' /');
    expect(slashQuery(editor.state)).toBe(null);
  });

  it('offers hints to those alone who make templates', () => {
    const names = (makesTemplates: boolean) =>
      slashChoices({ ...into, makesTemplates }).map(({ name }) => name);
    expect(names(true)).toContain('insert.guidance');
    expect(names(false)).not.toContain('insert.guidance');
  });

  it('offers the abstract in the other language, and goes to the one that is there', () => {
    const namesIn = (language: 'de' | 'en') =>
      slashChoices({ ...into, language }).flatMap(({ name }) =>
        name.startsWith('front:abstract') ? name : [],
      );
    expect(namesIn('de')).toEqual(['front:abstract.en']);
    expect(namesIn('en')).toEqual(['front:abstract.de']);
    const { editor } = emptyLine();
    const english = slashChoices(into).find(({ name }) => name === 'front:abstract.en');
    for (const words of ['In short', ': all']) {
      english?.make(editor.chain()).run();
      editor.commands.setTextSelection(editor.state.selection.$from.end());
      typeText(editor, words);
    }
    expect(outlineOf(editor)).toContain('abstract:In short: all');
  });

  it('leads to the forms for funding and licence', () => {
    const { editor, opened } = emptyLine();
    for (const form of ['front:funders.title', 'front:licence.title'])
      slashChoices(into)
        .find(({ name }) => name === form)
        ?.make(editor.chain())
        .run();
    expect(opened).toEqual(['funders', 'licence']);
  });

  it('finds by any word of the name', () => {
    expect(fits('Überschrift 2', 'übe')).toBe(true);
    expect(fits('Überschrift 2', '2')).toBe(true);
    expect(fits('Überschrift 2', 'schrift')).toBe(false);
  });
});
