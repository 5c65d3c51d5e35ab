import { getMarkRange, type Editor } from '@tiptap/core';

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
  const range = around && around.to >= to ? around : { from, to };
  const href: unknown = editor.getAttributes('link')['href'];
  return {
    from: range.from,
    to: range.to,
    text: state.doc.textBetween(range.from, range.to, ' '),
    href: typeof href === 'string' ? href : '',
  };
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
