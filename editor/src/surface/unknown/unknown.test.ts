// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { FRAGMENT, draftFrom, schema, type DocumentNode } from '@eckpunkt/document';
import { caretAfter, meet, node, openEditor, typeText } from '../test-editor.ts';
import { withStandIns } from './stand-ins.ts';
import { strangersIn } from './strangers.ts';
import { watchStrangers } from './watch-strangers.ts';

const words = { title: 'cannot be shown', words: 'stays', inline: '(?)' };

function draft(...content: readonly DocumentNode[]): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, draftFrom({ type: 'doc', content }));
  return doc;
}

function open(doc: Y.Doc): Editor {
  const strangers = strangersIn(schema, [doc.getXmlFragment(FRAGMENT)]);
  return openEditor(doc, 'de', (all) => withStandIns(all, schema, strangers, words)).editor;
}

const title = node('title', 't', 'Titel');
const timeline: DocumentNode = {
  type: 'timeline',
  attrs: { id: 'x', from: 2024, steps: ['a', 'b'] },
  content: [node('paragraph', 'y', 'Erster Schritt'), { type: 'milestone', attrs: { at: 1 } }],
};
const text = (doc: Y.Doc) => doc.getXmlFragment(FRAGMENT).toJSON();

describe('what no schema knows', () => {
  it('stays where it is, with all that is in it, and is shown', () => {
    const doc = draft(title, timeline, node('paragraph', 'p', 'Danach'));
    const before = text(doc);
    const editor = open(doc);
    expect(editor.view.dom.querySelector('.unknown')?.textContent).toContain('Erster Schritt');
    caretAfter(editor, 'Danach');
    typeText(editor, '!');
    expect(text(doc)).toBe(before.replace('Danach', 'Danach!'));
    editor.destroy();
  });

  it('stays within a line, in a list, and as a mark', () => {
    const doc = draft(
      { ...title, content: [{ type: 'text', text: 'Titel', marks: [{ type: 'glow' }] }] },
      node('paragraph', 'p', 'Hier ', { type: 'emoji', attrs: { name: 'moor' } }, ' und da'),
      node('bulletList', 'l', node('listItem', 'i', node('paragraph', 'q', 'Eins')), {
        type: 'taskItem',
        attrs: { done: true },
        content: [node('paragraph', 'r', 'Zwei')],
      }),
      node('paragraph', 's', {
        type: 'text',
        text: 'bunt',
        marks: [{ type: 'highlight', attrs: { hue: 3 } }],
      }),
    );
    const before = text(doc);
    const editor = open(doc);
    caretAfter(editor, 'Eins');
    typeText(editor, 'ander');
    caretAfter(editor, 'Hier');
    typeText(editor, '?');
    expect(text(doc)).toBe(before.replace('Eins', 'Einsander').replace('Hier', 'Hier?'));
    editor.destroy();
  });

  it('keeps attributes that a newer version gave to what we know', () => {
    const doc = draft(title, {
      ...node('paragraph', 'p', 'Absatz'),
      attrs: { id: 'p', mood: 'x' },
    });
    const editor = open(doc);
    caretAfter(editor, 'Absatz');
    typeText(editor, '!');
    expect(text(doc)).toContain('mood="x"');
    editor.destroy();
  });

  it('survives its arrival, because the editor is gone by then', () => {
    const mine = draft(title, node('paragraph', 'p', 'Text'));
    const theirs = new Y.Doc();
    meet(mine, theirs);
    let editor = open(mine);
    let arrivals = 0;
    const reopen = () => {
      arrivals += 1;
      editor.destroy();
    };
    const stop = watchStrangers(mine, editor.schema, reopen);
    theirs.getXmlFragment(FRAGMENT).push([new Y.XmlElement('paragraph')]);
    meet(mine, theirs);
    expect(arrivals).toBe(0);
    theirs.getXmlFragment(FRAGMENT).push([new Y.XmlElement('timeline')]);
    meet(mine, theirs);
    expect(arrivals).toBe(1);
    stop();
    editor = open(mine);
    expect(editor.view.dom.querySelector('.unknown')).not.toBeNull();
    meet(mine, theirs);
    expect(text(theirs)).toContain('timeline');
    expect(text(mine)).toBe(text(theirs));
    editor.destroy();
  });

  it('would be lost without all this', () => {
    const doc = draft(title, timeline, node('paragraph', 'p', 'Danach'));
    const { editor } = openEditor(doc);
    expect(text(doc)).not.toContain('timeline');
    editor.destroy();
  });
});
