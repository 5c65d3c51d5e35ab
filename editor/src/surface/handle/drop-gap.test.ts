// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '@eckpunkt/document';
import { editorWith, node } from '../test-editor.ts';
import { dropped } from './drop-block.ts';
import { gapAt, type RectOf } from './drop-gap.ts';
import { movableAt } from './movable.ts';

const line = (id: string) => node('paragraph', id, id);
const item = (id: string, ...more: readonly DocumentNode[]) =>
  node('listItem', `${id}-item`, line(id), ...more);

/** Each line of text is 20 high and 20 apart, and what is around lines is as high as they are. */
function layoutOf(editor: Editor): RectOf {
  const tops = new Map<number, number>();
  editor.state.doc.descendants((one, pos) => {
    if (one.isTextblock) tops.set(pos, tops.size * 40);
  });
  return (pos) => {
    const one = editor.state.doc.nodeAt(pos);
    if (one === null) return null;
    const within = [...tops].filter(([at]) => at >= pos && at < pos + one.nodeSize);
    const ys = within.map(([, top]) => top);
    return { top: Math.min(...ys), bottom: Math.max(...ys) + 20, left: 100, right: 500 };
  };
}

const posOf = (editor: Editor, id: string): number => {
  let found = -1;
  editor.state.doc.descendants((one, pos) => {
    if (one.attrs['id'] === id) found = pos;
  });
  return found;
};

/** The text after `moved` was dropped so far below the middle of the line of `at`. */
function after(editor: Editor, moved: string, at: string, below: number): string {
  const { state } = editor;
  const movable = movableAt(state.doc, posOf(editor, moved));
  const rectOf = layoutOf(editor);
  const rect = rectOf(posOf(editor, at));
  if (movable === null || rect === null) throw new Error('nothing to drag');
  const middle = (rect.top + rect.bottom) / 2;
  const $at = state.doc.resolve(posOf(editor, at) + 1);
  const gap = gapAt($at, movable, middle + below, rectOf);
  const tr = gap && dropped(state, movable, gap.pos);
  if (tr) editor.view.dispatch(tr);
  return written(editor.getJSON() as DocumentNode).slice('t '.length);
}

/** Words as they stand, with what is around them in brackets. */
function written({ content = [], text, type }: DocumentNode): string {
  if (text !== undefined) return text;
  const words = content.map(written).join(' ');
  return type === 'doc' || type === 'paragraph' || type === 'title' ? words : `[${words}]`;
}

const paper = (...content: readonly DocumentNode[]) =>
  editorWith([node('title', 't', 't'), ...content]).editor;

describe('a block that is dropped', () => {
  it.each([
    ['a', 'c', 1, 'b c a'],
    ['a', 'c', -1, 'b a c'],
    ['c', 'a', -1, 'c a b'],
    ['c', 'a', 5, 'a c b'],
    ['b', 'b', 9, 'a b c'],
    ['a', 't', 0, 'a b c'],
  ])('comes to the nearest gap: %s at %s', (moved, at, below, expected) => {
    expect(after(paper(line('a'), line('b'), line('c')), moved, at, below)).toBe(expected);
  });

  it('may come into a box, and behind it', () => {
    const boxed = () => paper(line('a'), node('callout', 'box', line('b'), line('c')), line('d'));
    expect(after(boxed(), 'a', 'b', 5)).toBe('[b a c] d');
    expect(after(boxed(), 'd', 'a', 15)).toBe('a d [b c]');
    const withHeading = paper(node('heading', 'h', 'h'), node('callout', 'box', line('b')));
    expect(after(withHeading, 'h', 'b', 5)).toBe('[b] [h]');
  });

  it('stays outside of its own lines, of cells, and of what is not seen', () => {
    const row = node('tableRow', 'r', node('tableCell', 'x', line('b')));
    expect(after(paper(line('a'), node('table', 'tab', row)), 'a', 'b', 5)).toBe('[[[b]]] a');
    const source = { type: 'source', attrs: { id: 's', csl: { type: 'book' } } };
    const withSource = paper(line('a'), line('b'), source);
    after(withSource, 'a', 'b', 9);
    expect(withSource.state.doc.lastChild?.type.name).toBe('source');
    const box = paper(node('callout', 'box', line('a'), line('b')), line('c'));
    expect(after(box, 'box', 'a', 9)).toBe('[a b] c');
  });

  it('moves an item within its list, into another, and out of both', () => {
    const lists = () =>
      paper(
        node('bulletList', 'l', item('a', node('bulletList', 'n', item('b'))), item('c')),
        line('d'),
        line('e'),
      );
    expect(after(lists(), 'c', 'a', 5)).toBe('[[a [[c] [b]]]] d e');
    expect(after(lists(), 'b', 'c', 5)).toBe('[[a] [c] [b]] d e');
    expect(after(lists(), 'c', 'd', 5)).toBe('[[a [[b]]]] d [[c]] e');
  });

  it('keeps its id, and one Ctrl-Z brings it back', () => {
    const editor = paper(line('a'), line('b'));
    after(editor, 'a', 'b', 5);
    expect(editor.state.doc.lastChild?.attrs['id']).toBe('a');
    expect(editor.state.selection.$from.parent.textContent).toBe('a');
    editor.commands.undo();
    expect(editor.state.doc.lastChild?.attrs['id']).toBe('b');
  });
});
