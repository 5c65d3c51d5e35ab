// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { describe, expect, it, vi } from 'vitest';
import type { DocumentNode } from '@eckpunkt/document';
import { citeHere } from '../sources/cite-here.ts';
import { newSource } from '../sources/source-commands.ts';
import { sourceFacts, sourceFits } from '../sources/source-facts.ts';
import { caretAfter, editorWith, node, paste, typeText } from '../test-editor.ts';
import { citeQuery } from './query.ts';

const meyer = {
  type: 'book',
  title: 'Wärme im Quartier',
  author: [{ family: 'Meyer', given: 'Ada' }],
  issued: { 'date-parts': [[2021]] },
};
const source = (id: string): DocumentNode => ({ type: 'source', attrs: { id, csl: meyer } });
const citation = (...ids: readonly string[]): DocumentNode => ({
  type: 'citation',
  attrs: { items: ids.map((id) => ({ source: id })) },
});

const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    node('paragraph', 'p', 'Wie gezeigt ', citation('m'), '.'),
    node('paragraph', 'q', 'Leer '),
    source('m'),
  ]).editor;

const said = (editor: Editor) =>
  [...editor.view.dom.querySelectorAll<HTMLElement>('.citation')].map(
    ({ textContent, dataset }) => `${dataset['state']}: ${textContent}`,
  );

describe('citations', () => {
  it('read in short at first, and then in the style of the paper', async () => {
    const editor = paper();
    expect(said(editor)).toEqual(['pending: (Meyer 2021)']);
    await vi.waitFor(() => expect(said(editor)).toEqual(['cited: <m>']));
  });

  it('keep their words while one types, and say when their source is gone', async () => {
    const editor = paper();
    await vi.waitFor(() => expect(said(editor)).toEqual(['cited: <m>']));
    caretAfter(editor, 'Wie');
    typeText(editor, ' schon');
    expect(said(editor)).toEqual(['cited: <m>']);
    editor.commands.removeSource('m');
    expect(said(editor)).toEqual(['lost: source lost']);
    expect(sourceFacts(editor)).toEqual([]);
  });

  it('come in place of what was typed behind an @', () => {
    const editor = paper();
    caretAfter(editor, 'Leer ');
    typeText(editor, '@mey');
    const query = citeQuery(editor.state);
    if (query === null) throw new Error('no menu');
    expect(query.words).toBe('mey');
    editor.commands.cite([{ source: 'm' }], query);
    expect(editor.state.doc.child(2).textContent).toBe('Leer ');
    expect(said(editor)).toHaveLength(2);
  });

  it('are not offered within an address', () => {
    const editor = paper();
    caretAfter(editor, 'Leer ');
    typeText(editor, 'name@klinik');
    expect(citeQuery(editor.state)).toBeNull();
  });
});

describe('sources', () => {
  it('are found by the beginnings of names, titles and years', () => {
    const csl = { ...meyer, type: 'book' } as const;
    expect(sourceFits({ csl }, 'mey 2021')).toBe(true);
    expect(sourceFits({ csl }, 'warme')).toBe(true);
    expect(sourceFits({ csl }, 'eyer')).toBe(false);
  });

  it('come back when all that one sees is deleted, and go when they are meant', () => {
    const editor = paper();
    editor.chain().selectAll().deleteSelection().run();
    expect(sourceFacts(editor).map(({ id }) => id)).toEqual(['m']);
    editor.commands.removeSource('m');
    expect(sourceFacts(editor)).toEqual([]);
  });

  it('are not pasted a second time with the text that stood before them', () => {
    const editor = paper();
    paste(
      editor,
      '<p data-pm-slice="0 0 []">Neu</p><div data-node="source" data-id="m" data-csl="{}"></div>',
    );
    expect(sourceFacts(editor).map(({ name }) => name)).toEqual(['Meyer 2021']);
    expect(editor.getText()).toContain('Neu');
  });

  it('are added behind the text, and the style with them', () => {
    const editor = paper();
    editor.commands.addSources([newSource({ type: 'book', title: 'Neu' })]);
    editor.commands.chooseStyle('vancouver');
    editor.commands.chooseStyle('apa');
    const kinds = editor.state.doc.content.content.map(({ type }) => type.name);
    expect(kinds.slice(-3)).toEqual(['source', 'source', 'bibliography']);
    expect(editor.state.doc.lastChild?.attrs['style']).toBe('apa');
    expect(sourceFacts(editor).map(({ timesCited }) => timesCited)).toEqual([1, 0]);
  });

  it('take a new source where the caret is, and one that is selected takes it in', () => {
    const editor = paper();
    caretAfter(editor, 'Leer ');
    citeHere(editor, 'm');
    typeText(editor, ', vgl.');
    editor.commands.setNodeSelection(placeOfCitation(editor));
    citeHere(editor, 'neu');
    const cited = [...editor.state.doc.child(1).children, ...editor.state.doc.child(2).children];
    const sources = cited.flatMap(({ attrs }) => (attrs['items'] ? [attrs['items']] : []));
    expect(sources).toEqual([[{ source: 'm' }, { source: 'neu' }], [{ source: 'm' }]]);
    expect(editor.state.doc.child(2).lastChild?.text).toBe(', vgl.');
  });
});

const placeOfCitation = ({ state: { doc } }: Editor) => {
  const title = doc.child(0).nodeSize;
  return title + 1 + 'Wie gezeigt '.length;
};
