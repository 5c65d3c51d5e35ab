// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it, vi } from 'vitest';
import { surface } from '../../words/de/surface.ts';
import { speaker } from '../../words/speaker.ts';
import { editorWith, node, outlineOf } from '../test-editor.ts';
import { FindPanel } from './find-panel.tsx';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

beforeAll(() => speaker.speak('de'));

it.each([surface.find.replaceAll, surface.find.replace])('%s keeps the focus', async (name) => {
  const { editor } = editorWith([node('title', 't', 'Titel'), node('paragraph', 'p', 'Ein Moor')]);
  editor.commands.setTextSelection({ from: 12, to: 16 });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const onClose = vi.fn();
  await act(async () =>
    root.render(<FindPanel isOpen editor={editor} mayEdit onClose={onClose} />),
  );
  const button = place.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  await act(async () => {
    button?.focus();
    button?.click();
  });
  expect(outlineOf(editor)[1]).toBe('paragraph:Ein ');
  expect(document.activeElement).toBe(place.querySelector('input'));
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  await act(async () => document.activeElement?.dispatchEvent(escape));
  expect(onClose).toHaveBeenCalledOnce();
  await act(async () => root.unmount());
  editor.destroy();
});
