import type { Editor } from '@tiptap/core';
import { node } from '../test-editor.ts';

export const caseBox = (id: string, attrs: object) => ({
  ...node('caseBox', id, node('paragraph', `${id}p`, 'So ging es.')),
  attrs: { id, ...attrs },
});

/** The field of a box, by the name that a screen reader says. */
export function fieldIn(editor: Editor, label: string): HTMLTextAreaElement {
  const field = editor.view.dom.querySelector<HTMLTextAreaElement>(`[aria-label="${label}"]`);
  if (field === null) throw new Error(`No field ${label}`);
  return field;
}

export function type(field: HTMLTextAreaElement, words: string): void {
  field.value = words;
  field.dispatchEvent(new Event('input'));
}
