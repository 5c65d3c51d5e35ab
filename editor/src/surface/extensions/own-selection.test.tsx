// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { extensions } from '@eckpunkt/document';
import { OwnSelection } from './own-selection.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** As browsers have it, and jsdom has not. */
const property: PropertyDescriptor & ThisType<HTMLElement> = {
  configurable: true,
  get() {
    return this.getAttribute('contenteditable') ?? 'inherit';
  },
};

beforeAll(() => Object.defineProperty(HTMLElement.prototype, 'contentEditable', property));
afterAll(() => Reflect.deleteProperty(HTMLElement.prototype, 'contentEditable'));

it('lets React change the screen without a look at where the caret stands', async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const [text, beside] = [document.createElement('div'), document.createElement('div')];
  document.body.append(text, beside);
  const editor = new Editor({ element: text, extensions: [...extensions, OwnSelection] });
  const root = createRoot(beside);
  await act(async () => root.render(<p>1</p>));
  editor.view.dom.focus();
  expect(document.activeElement).toBe(editor.view.dom);
  const asked = vi.spyOn(window.document.defaultView ?? window, 'getSelection');
  await act(async () => root.render(<p>2</p>));
  expect(beside.textContent).toBe('2');
  expect(asked).not.toHaveBeenCalled();
  expect(editor.view.dom.getAttribute('contenteditable')).toBe('true');
  editor.destroy();
});
