// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '@eckpunkt/document';
import { caretAfter, editorWith, node, paste } from '../test-editor.ts';

const meyer = { type: 'book', title: 'Wärme im Quartier', author: [{ family: 'Meyer' }] };
const report = { type: 'report', title: 'Moore', DOI: '10.1234/ABC' };
const source = (id: string, csl: object): DocumentNode => ({ type: 'source', attrs: { id, csl } });
const cite = (...ids: readonly string[]): DocumentNode => ({
  type: 'citation',
  attrs: { items: ids.map((id) => ({ source: id, locator: '7' })) },
});

const paper = (...content: readonly DocumentNode[]) =>
  editorWith([node('title', 't', 'Titel'), ...content]).editor;
const empty = (...sources: readonly DocumentNode[]) =>
  paper(node('paragraph', 'q', 'Hier'), ...sources);

/** What is on the clipboard after the first paragraph was copied. */
function copied(editor: Editor): string {
  const start = editor.state.doc.child(0).nodeSize;
  const end = start + editor.state.doc.child(1).nodeSize;
  editor.commands.setTextSelection({ from: start + 1, to: end - 1 });
  const slice = editor.state.selection.content();
  return editor.view.serializeForClipboard(slice).dom.innerHTML;
}

function nodesIn(editor: Editor, name: string) {
  const found: Record<string, unknown>[] = [];
  editor.state.doc.descendants(({ type, attrs }) => void (type.name === name && found.push(attrs)));
  return found;
}
const sourcesIn = (editor: Editor) => nodesIn(editor, 'source').map(({ csl }) => csl);
const citedIn = (editor: Editor) =>
  nodesIn(editor, 'citation').flatMap(({ items }) => items as { source: string }[]);

const clipboard = () =>
  copied(
    paper(
      node('paragraph', 'p', 'Wie gezeigt ', cite('m', 'r'), '.'),
      source('m', meyer),
      source('r', report),
      source('x', { type: 'book', title: 'Nicht zitiert' }),
    ),
  );

describe('a citation that is pasted into another paper', () => {
  it('brings its sources, and no others, in one step of undo', () => {
    const other = empty();
    caretAfter(other, 'Hier');
    paste(other, clipboard());
    expect(sourcesIn(other)).toEqual([meyer, report]);
    const ids = nodesIn(other, 'source').map(({ id }) => id);
    expect(citedIn(other).map((item) => item.source)).toEqual(ids);
    other.commands.undo();
    expect(sourcesIn(other)).toEqual([]);
    expect(other.getText()).not.toContain('Wie gezeigt');
  });

  it('cites what that paper has: the same DOI, or the same in every word', () => {
    const own = { type: 'article-journal', title: 'Andere Angaben', DOI: '10.1234/abc' };
    const other = empty(source('o', own), source('n', { ...meyer }));
    caretAfter(other, 'Hier');
    paste(other, clipboard());
    expect(sourcesIn(other)).toEqual([own, meyer]);
    expect(citedIn(other)).toEqual([
      { source: 'n', locator: '7' },
      { source: 'o', locator: '7' },
    ]);
  });

  it('brings nothing that no source may hold', () => {
    const hostile = [
      ['m', { ...meyer, onclick: 'x', URL: 'javascript:alert(1)' }],
      ['r', 'nothing'],
      7,
    ];
    const html = clipboard().replaceAll(/data-sources='[^']*'|data-sources="[^"]*"/g, () => {
      const holder = document.createElement('p');
      holder.setAttribute('data-sources', JSON.stringify(hostile));
      return holder.outerHTML.slice('<p '.length, -'></p>'.length);
    });
    const other = empty();
    caretAfter(other, 'Hier');
    paste(other, html);
    expect(sourcesIn(other)).toEqual([meyer]);
    paste(other, html.replace(/data-sources="[^"]*"/, 'data-sources="{"'));
    expect(sourcesIn(other)).toEqual([meyer]);
  });

  it('is in its own paper what it was', () => {
    const editor = paper(node('paragraph', 'p', 'Wie ', cite('m')), source('m', meyer));
    const html = copied(editor);
    caretAfter(editor, 'Wie ');
    paste(editor, html);
    expect(sourcesIn(editor)).toEqual([meyer]);
    expect(citedIn(editor).map((item) => item.source)).toEqual(['m', 'm']);
  });
});
