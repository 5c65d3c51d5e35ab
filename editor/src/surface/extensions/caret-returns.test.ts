// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { extensions } from '@eckpunkt/document';
import { CaretReturns } from './caret-returns.ts';

afterEach(() => document.body.replaceChildren());

const content = {
  type: 'doc',
  content: ['title', 'paragraph'].map((type) => ({
    type,
    content: [{ type: 'text', text: type }],
  })),
};

it('puts the caret back at once when something else gives the focus back', async () => {
  const element = document.body.appendChild(document.createElement('div'));
  const editor = new Editor({ element, content, extensions: [...extensions, CaretReturns] });
  const { view } = editor;
  editor.commands.setTextSelection(view.state.doc.content.size - 1);
  view.dom.focus();
  document.getSelection()?.collapse(view.dom.querySelector('h1')?.firstChild ?? null, 0);
  await Promise.resolve();
  expect(document.getSelection()?.anchorNode?.textContent).toBe('paragraph');
  editor.destroy();
});
