import { EditorState } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { expect, it, vi } from 'vitest';
import { draftFrom, schema } from '@eckpunkt/document';
import { sizes } from '@eckpunkt/room/wire';
import { refusesLargeEdits } from './largest-edit.ts';

function surface() {
  const refused = vi.fn();
  const [title, paragraph] = [schema.node('title'), schema.node('paragraph')];
  const doc = schema.node('doc', null, [title, paragraph]);
  const state = EditorState.create({ doc, plugins: [refusesLargeEdits(refused)] });
  return { state, refused };
}

const paragraphs = (count: number, text: string) =>
  Array.from({ length: count }, () => schema.node('paragraph', null, [schema.text(text)]));

it('takes a chapter', () => {
  const { state, refused } = surface();
  const after = state.apply(state.tr.insert(4, paragraphs(1500, 'x'.repeat(1024))));
  expect(after.doc.childCount).toBe(1502);
  expect(refused).not.toHaveBeenCalled();
});

it.each([
  ['letters', paragraphs(9 * 1024, 'x'.repeat(1024))],
  ['letters of two bytes', paragraphs(4.5 * 1024, 'ä'.repeat(1024))],
  ['blocks', paragraphs(200_000, 'x')],
])('refuses too many %s, says so, and changes nothing', (_what, content) => {
  const { state, refused } = surface();
  const after = state.apply(state.tr.insert(4, content));
  expect(after.doc.eq(state.doc)).toBe(true);
  expect(refused).toHaveBeenCalledOnce();
});

it('takes whatever comes from others', () => {
  const { state, refused } = surface();
  const tr = state.tr.insert(4, paragraphs(9 * 1024, 'x'.repeat(1024)));
  const after = state.apply(tr.setMeta(ySyncPluginKey, { isChangeOrigin: true }));
  expect(after.doc.childCount).toBeGreaterThan(9000);
  expect(refused).not.toHaveBeenCalled();
});

it.each(['x', 'x'.repeat(50), 'ä'.repeat(400)])(
  'measures no less than an edit will have, in blocks of %s',
  (text) => {
    const { state, refused } = surface();
    const fits = (count: number) => {
      state.apply(state.tr.insert(4, paragraphs(count, text)));
      return refused.mock.calls.length === 0;
    };
    let count = 1024;
    while (fits(2 * count)) count *= 2;
    const taken = [schema.node('title'), ...paragraphs(count, text)];
    const update = draftFrom(schema.node('doc', null, taken).toJSON());
    expect(2 * update.length).toBeLessThan(2 * sizes.stepTwo);
    expect(count).toBeGreaterThan(1024);
  },
);
