// @vitest-environment jsdom
import { Extension, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { FRAGMENT, draftFrom } from '@eckpunkt/document';
import { caretAfter, meet, node, openEditor } from '../test-editor.ts';
import { CaretInTime } from './caret-in-time.ts';

/** Draws the paragraph anew with every transaction, as carets of others and numbers do. */
const Restless = Extension.create({
  name: 'restless',
  addProseMirrorPlugins: () => [
    new Plugin<number>({
      state: { init: () => 0, apply: (_, count) => count + 1 },
      props: {
        decorations(state) {
          const at = state.doc.child(0).nodeSize;
          const to = at + state.doc.child(1).nodeSize;
          const look = { 'data-count': String(this.getState(state)) };
          return DecorationSet.create(state.doc, [Decoration.node(at, to, look)]);
        },
      },
    }),
  ],
});

let editor: Editor;
let doc: Y.Doc;

beforeEach(() => {
  doc = new Y.Doc();
  const content = [node('title', 't', 'Titel'), node('paragraph', 'p', 'Ein Satz.')];
  Y.applyUpdate(doc, draftFrom({ type: 'doc', content }));
  ({ editor } = openEditor(doc, 'de', (all) => [...all, Restless, CaretInTime.configure({ doc })]));
  editor.view.focus();
  caretAfter(editor, 'Titel');
});
afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
});

/** As a click or an arrow does it: the browser has not told of it yet. */
function moveCaret(offset: number) {
  const line = editor.view.dom.querySelector('p')?.firstChild ?? null;
  document.getSelection()?.collapse(line, offset);
}

const caret = () => {
  const { $from } = editor.state.selection;
  return [$from.parent.type.name, $from.parentOffset];
};
const caretOnScreen = () => {
  const selection = document.getSelection();
  return [selection?.anchorNode?.textContent, selection?.anchorOffset];
};

describe('a caret that the browser has just moved', () => {
  it('stays where it is when something is drawn anew', () => {
    moveCaret(3);
    editor.view.dispatch(editor.state.tr.setMeta('drawn', true));
    expect(caretOnScreen()).toEqual(['Ein Satz.', 3]);
    expect(caret()).toEqual(['paragraph', 3]);
  });

  it('stays where it is when somebody else writes', () => {
    moveCaret(3);
    const theirs = new Y.Doc();
    meet(doc, theirs);
    theirs.getXmlFragment(FRAGMENT).push([new Y.XmlElement('paragraph')]);
    meet(doc, theirs);
    expect(caret()).toEqual(['paragraph', 3]);
    expect(caretOnScreen()).toEqual(['Ein Satz.', 3]);
  });

  it('is known to the next key', () => {
    moveCaret(3);
    const event = new KeyboardEvent('keydown', { key: 'Shift', bubbles: true });
    editor.view.dom.dispatchEvent(event);
    expect(caret()).toEqual(['paragraph', 3]);
  });

  it('is not what a focus that comes back brings along', () => {
    editor.view.dom.blur();
    moveCaret(3);
    editor.view.dom.focus();
    editor.view.dispatch(editor.state.tr.setMeta('drawn', true));
    expect(caret()).toEqual(['title', 5]);
  });

  it('gives way to one that a command puts somewhere', () => {
    moveCaret(3);
    caretAfter(editor, 'Satz.');
    expect(caret()).toEqual(['paragraph', 9]);
  });
});
