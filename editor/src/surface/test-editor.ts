import { Editor, type AnyExtension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { FRAGMENT, draftFrom, type DocumentNode } from '@eckpunkt/document';
import { blocks as blockWords } from '../words/de/blocks.ts';
import { desk } from '../words/de/desk.ts';
import type { Language } from '../words/language.ts';
import { figureAddress, type NewPicture, type Sending } from './figure/upload/send-figure.ts';
import { apparatusForTests } from './apparatus-for-tests.ts';
import { writingExtensions } from './extensions.ts';
import { bringPlainBlocks } from './paste/bring-plain-blocks.ts';
import type { Opening } from './openings.ts';

// jsdom measures nothing.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

Element.prototype.scrollIntoView ??= () => undefined;
Range.prototype.getClientRects ??= () => document.createElement('p').getClientRects();
Range.prototype.getBoundingClientRect ??= () => new DOMRect();

const words = {
  title: 'title',
  subtitle: 'subtitle',
  abstract: 'abstract',
  keywords: 'keywords',
  interests: 'interests',
  heading: 'heading',
  text: 'text',
};

interface Sent extends Sending {
  readonly picture: NewPicture;
}

interface TestEditor {
  readonly editor: Editor;
  readonly doc: Y.Doc;
  readonly opened: Opening[];
  /** What was said to a screen reader. */
  readonly said: string[];
  /** What was said for all to see, about something that does not happen. */
  readonly refused: string[];
  /** Pictures that were sent; the test says what becomes of them. */
  readonly sent: Sent[];
}

export const node = (type: string, id: string, ...content: readonly (DocumentNode | string)[]) => ({
  type,
  attrs: { id },
  content: content.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
});

/** The real surface on a real Y.Doc, for tests of what keys and typing do. */
export function editorWith(
  content: readonly DocumentNode[],
  {
    language = 'de',
    paperId = 'p',
  }: { readonly language?: Language; readonly paperId?: string } = {},
): TestEditor {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, draftFrom({ type: 'doc', content: [...content] }));
  return openEditor(doc, language, undefined, paperId);
}

/** Another person's editor on the same text; `meet` brings the two together. */
export function openEditor(
  doc: Y.Doc,
  language: Language = 'de',
  prepare: (extensions: AnyExtension[]) => AnyExtension[] = (extensions) => extensions,
  paperId = 'p',
): TestEditor {
  const opened: Opening[] = [];
  const said: string[] = [];
  const refused: string[] = [];
  const sent: Sent[] = [];
  const figures = {
    paperId,
    address: figureAddress(paperId),
    send: (picture: NewPicture, sending: Sending) => {
      sent.push({ ...sending, picture });
      return () => undefined;
    },
  };
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [
      ...prepare(
        writingExtensions({
          language,
          words,
          blockWords,
          handleWords: desk.handle,
          figures,
          apparatus: apparatusForTests,
          open: (what) => opened.push(what),
          picturesLost: (count) => said.push(`lost: ${count}`),
          refuse: (sentence) => refused.push(sentence),
          announce: (sentence) => said.push(sentence),
        }),
      ),
      Collaboration.configure({ fragment: doc.getXmlFragment(FRAGMENT) }),
    ],
    injectCSS: false,
  });
  bringPlainBlocks(editor);
  return { editor, doc, opened, said, refused, sent };
}

export function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
}

/** Puts the caret behind the first occurrence of a text. */
export function caretAfter(editor: Editor, text: string): void {
  let at = -1;
  editor.state.doc.descendants((one, pos) => {
    if (at < 0 && one.isText && one.text?.includes(text)) {
      at = pos + one.text.indexOf(text) + text.length;
    }
  });
  editor.commands.setTextSelection(at);
}

export const caretIn = (editor: Editor, index: number) =>
  editor.commands.setTextSelection(startOf(editor.state.doc, index) + 1);

function startOf(doc: ProseMirrorNode, index: number): number {
  let start = 0;
  for (let before = 0; before < index; before++) start += doc.child(before).nodeSize;
  return start;
}

/** As ProseMirror hears letters from the browser. */
export function typeText(editor: Editor, text: string): void {
  for (const letter of text) {
    const { from, to } = editor.state.selection;
    const insert = () => editor.state.tr.insertText(letter, from, to);
    const taken = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, letter, insert),
    );
    if (!taken) editor.view.dispatch(insert());
  }
}

export function press(editor: Editor, init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) ?? false;
}

export function paste(editor: Editor, html: string): void {
  // jsdom has no ClipboardEvent; ProseMirror only passes the event on.
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
}

/** One line a block, as `type:text`, so that a test reads like the page. */
export function outlineOf(editor: Editor): readonly string[] {
  const lines: string[] = [];
  editor.state.doc.forEach((block) => lines.push(`${block.type.name}:${block.textContent}`));
  return lines;
}

export function idsOf(editor: Editor): readonly unknown[] {
  const ids: unknown[] = [];
  editor.state.doc.forEach((block) => ids.push(block.attrs['id']));
  return ids;
}
