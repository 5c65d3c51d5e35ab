// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { check } from '@eckpunkt/document';
import { caretIn, editorWith, node, outlineOf, paste } from '../test-editor.ts';

const hash = 'a'.repeat(64);
const emblem = 'b'.repeat(64);

const source = () =>
  editorWith(
    [
      node('title', 't', 'Quelle'),
      { type: 'funder', attrs: { id: 'geld', name: 'Stiftung', emblem, emblemAlt: 'Stiftung' } },
      {
        ...node('figure', 'karte', 'Die Karte'),
        attrs: { id: 'karte', image: hash, alt: 'Karte', width: 4, height: 3, credit: 'Anna' },
      },
      node('paragraph', 'q', 'Mehr'),
    ],
    { paperId: 'quelle' },
  );

function copied({ state, view }: Editor): string {
  const slice = state.doc.slice(state.doc.child(0).nodeSize, state.doc.content.size);
  return view.serializeForClipboard(slice).dom.innerHTML;
}

const clipboard = () => copied(source().editor);

async function target() {
  const mine = editorWith([node('title', 't', 'Ziel'), node('paragraph', 'p', 'Text')]);
  caretIn(mine.editor, 1);
  const pasteAll = async (html: string) => {
    paste(mine.editor, html);
    await Promise.resolve();
  };
  await pasteAll(clipboard());
  return { ...mine, pasteAll };
}

const shown = ({ state }: Editor, name: string) =>
  state.doc.content.content.filter(({ type }) => type.name === name).map(({ attrs }) => attrs);

const codes = ({ state }: Editor) =>
  check({ type: 'doc', content: [], ...state.doc.toJSON() }, { language: 'de' }).map(
    ({ code }) => code,
  );

const cardsIn = ({ view }: Editor) => [...view.dom.querySelectorAll('.upload')];

describe('a figure that is pasted into another paper', () => {
  it('asks for its picture, and until it comes is a figure without', async () => {
    const { editor, sent } = await target();
    expect(sent.map(({ picture }) => picture)).toEqual([
      { name: 'Die Karte', hash, from: 'quelle' },
      { name: '', hash: emblem, from: 'quelle' },
    ]);
    expect(shown(editor, 'figure')).toMatchObject([{ image: null, alt: 'Karte', credit: 'Anna' }]);
    expect(codes(editor)).toContain('figure-missing-picture');
    expect(cardsIn(editor).map((card) => card.textContent)).toEqual([
      expect.stringContaining('Abbildung'),
      expect.stringContaining('Die Karte'),
    ]);
    sent[0]?.onStored({ hash, width: 4, height: 3 });
    sent[1]?.onStored({ hash: emblem, width: 4, height: 3 });
    expect(shown(editor, 'figure')).toMatchObject([{ id: 'karte', image: hash, width: 4 }]);
    expect(shown(editor, 'funder')).toMatchObject([{ emblem }]);
    expect(codes(editor)).not.toContain('figure-missing-picture');
    expect(cardsIn(editor)).toEqual([]);
  });

  it('says why it has none where its paper is not for this reader', async () => {
    const { editor, sent } = await target();
    sent[0]?.onFailed('elsewhere');
    const [, card] = cardsIn(editor);
    expect(card?.textContent).toContain('das Sie nicht lesen können');
    card?.querySelector<HTMLButtonElement>('button:last-child')?.click();
    expect(outlineOf(editor)).toContain('figure:Die Karte');
    expect(codes(editor)).toContain('figure-missing-picture');
  });

  it('comes and goes in one step of undo', async () => {
    const { editor, sent } = await target();
    sent[0]?.onStored({ hash, width: 4, height: 3 });
    editor.commands.undo();
    expect(shown(editor, 'figure')).toEqual([]);
    sent[1]?.onStored({ hash: emblem, width: 4, height: 3 });
    expect([shown(editor, 'figure'), shown(editor, 'funder')]).toEqual([[], []]);
    editor.commands.redo();
    expect(shown(editor, 'figure')).toMatchObject([{ image: hash }]);
  });

  it('waits for its own picture where it is pasted twice', async () => {
    const { editor, sent, pasteAll } = await target();
    caretIn(editor, editor.state.doc.childCount - 1);
    await pasteAll(clipboard());
    sent[2]?.onStored({ hash, width: 4, height: 3 });
    expect(shown(editor, 'figure').map(({ image }) => image)).toEqual([null, hash]);
  });

  it('keeps its picture in its own paper', async () => {
    const { editor, sent } = source();
    const html = copied(editor);
    caretIn(editor, editor.state.doc.childCount - 1);
    paste(editor, html);
    await Promise.resolve();
    expect(sent).toEqual([]);
    expect(shown(editor, 'figure').map(({ image }) => image)).toEqual([hash, hash]);
  });
});
