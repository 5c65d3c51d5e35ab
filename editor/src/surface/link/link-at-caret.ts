import { getMarkRange, type Editor } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { flatText } from '../flat-text.ts';

/** The link around the caret, or what is selected to become one. */
export interface LinkPlace {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly href: string;
}

export function linkAtCaret(editor: Editor): LinkPlace {
  const { state } = editor;
  const type = state.schema.marks['link'];
  const { from, to, $from } = state.selection;
  const around = type && editor.isActive('link') ? getMarkRange($from, type) : undefined;
  const chosen = from === to ? wordAround($from) : { from, to };
  const range = around && around.to >= to ? around : chosen;
  const href: unknown = editor.getAttributes('link')['href'];
  return {
    from: range.from,
    to: range.to,
    text: state.doc.textBetween(range.from, range.to, ' '),
    href: typeof href === 'string' ? href : '',
  };
}

/** Within a word, the word is meant. */
export function wordAround($pos: ResolvedPos): { readonly from: number; readonly to: number } {
  const { parent, parentOffset, pos } = $pos;
  const text = flatText(parent);
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, parentOffset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice(parentOffset))?.[0].length ?? 0;
  return before > 0 && after > 0 ? { from: pos - before, to: pos + after } : { from: pos, to: pos };
}

/** Changes the words only where they were changed in the form, so that their marks survive. */
export function setLink(editor: Editor, place: LinkPlace, text: string, href: string): void {
  const words = text.trim() === '' ? place.text || href.replace(/^mailto:/, '') : text;
  const chain = editor.chain().focus().setTextSelection({ from: place.from, to: place.to });
  if (words === place.text) {
    chain.setLink({ href }).setTextSelection(place.to).run();
    return;
  }
  const marks = [{ type: 'link', attrs: { href } }];
  chain.insertContent({ type: 'text', text: words, marks }).unsetMark('link').run();
}

export function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetLink().run();
}
