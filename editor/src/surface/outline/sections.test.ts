// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { editorWith, idsOf, node, outlineOf } from '../test-editor.ts';
import { inOneStep } from '../blocks/change-attributes.ts';
import { headingBehindGap, sectionMoved, sectionOf } from './sections.ts';

const heading = (id: string, level: number) => ({
  ...node('heading', id, id.toUpperCase()),
  attrs: { id, level },
});

const paper = () =>
  editorWith([
    node('title', 't', 'Titel'),
    heading('a', 1),
    node('paragraph', 'a1', 'Text von A'),
    heading('aa', 2),
    node('paragraph', 'aa1', 'Text von AA'),
    heading('b', 1),
    heading('c', 1),
    node('paragraph', 'c1', 'Text von C'),
    { type: 'source', attrs: { id: 's', csl: { type: 'book' } } },
  ]).editor;

function move(id: string, before: string | null) {
  const editor = paper();
  const tr = sectionMoved(editor.state, id, before);
  if (tr) inOneStep(editor.state, () => editor.view.dispatch(tr));
  return { editor, ids: idsOf(editor).join(' '), isMoved: tr !== null };
}

describe('sections', () => {
  it('reach to the next heading of their rank', () => {
    const editor = paper();
    const { from, to } = sectionOf(editor.state.doc, 'a') ?? { from: 0, to: 0 };
    expect(editor.state.doc.textBetween(from, to, '|')).toBe('A|Text von A|AA|Text von AA');
    expect(sectionOf(editor.state.doc, 'weg')).toBe(null);
  });

  it('move with all below them, in one step of undo', () => {
    const { editor, ids } = move('a', 'c');
    expect(ids).toBe('t b a a1 aa aa1 c c1 s');
    editor.commands.undo();
    expect(idsOf(editor).join(' ')).toBe('t a a1 aa aa1 b c c1 s');
  });

  it('stay before the sources at the end', () => {
    expect(move('aa', null).ids).toBe('t a a1 b c c1 aa aa1 s');
  });

  it('move up, too, and take their text along', () => {
    const { editor, ids } = move('c', 'a');
    expect(ids).toBe('t c c1 a a1 aa aa1 b s');
    expect(outlineOf(editor)[2]).toBe('paragraph:Text von C');
  });

  it('do not move into themselves, or to a heading that is gone', () => {
    for (const before of ['a', 'aa', 'b', 'weg']) expect(move('a', before).isMoved).toBe(false);
  });

  it('are put into the gap that one sees', () => {
    expect(headingBehindGap(['a', 'aa', 'b'], 'a', 'after')).toBe('aa');
    expect(headingBehindGap(['a', 'aa', 'b'], 'b', 'before')).toBe('b');
    expect(headingBehindGap(['a', 'aa', 'b'], 'b', 'after')).toBe(null);
  });
});
