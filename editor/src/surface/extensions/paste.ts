import { Extension, type Editor } from '@tiptap/core';
import { DOMParser, Fragment, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { bring, uploadsOf } from '../figure/upload/upload-plugin.ts';
import { anchorOf } from '../figure/upload/anchor.ts';
import { cleanPaste } from '../paste/clean.ts';
import type { PastedPicture } from '../paste/pictures.ts';
import type { PlainBlocks } from '../paste/plain-blocks.ts';
import { findBlock } from '../find-block.ts';

interface CleanPasteOptions {
  readonly paperId: string;
  /** Says how many pictures did not come along. */
  readonly lost: (count: number) => void;
}

interface CleanPasteStorage {
  /** Reads what plain text says with its signs. It comes late: until then, lines stay lines. */
  plainBlocks: PlainBlocks | null;
}

declare module '@tiptap/core' {
  interface Storage {
    cleanPaste: CleanPasteStorage;
  }
}

/** Pasting keeps structure, drops styles, and cannot turn the title into something else. */
export const CleanPaste = Extension.create<CleanPasteOptions, CleanPasteStorage>({
  name: 'cleanPaste',
  addOptions: () => ({ paperId: '', lost: () => undefined }),
  addStorage: () => ({ plainBlocks: null }),
  addProseMirrorPlugins() {
    const { editor, options, storage } = this;
    return [
      new Plugin({
        key: new PluginKey('cleanPaste'),
        props: {
          transformPastedHTML(dirty) {
            const { html, brought, lost } = cleanPaste(dirty, {
              paperId: options.paperId,
              plainBlocks: storage.plainBlocks,
              hasBlock: (id) => findBlock(editor, id) !== null,
            });
            // When what was pasted stands in the text.
            if (brought.length > 0) queueMicrotask(() => send(editor, brought));
            if (lost > 0) options.lost(lost);
            return html;
          },
          clipboardTextParser: (text, _context, isPlain, view) =>
            plain(text, isPlain ? null : storage.plainBlocks, view),
          handlePaste: (view, _event, slice) => pasteIntoTitle(view, slice),
        },
      }),
    ];
  },
});

/** Where the figure did not fit, a new picture comes behind the block in which one pasted. */
function send(editor: Editor, pictures: readonly PastedPicture[]): void {
  if (editor.isDestroyed) return;
  for (const { id, picture } of pictures) {
    const isThere = findBlock(editor, id) !== null;
    if (isThere) uploadsOf(editor)?.begin(picture, { after: id, replaces: id });
    else if (picture instanceof File) {
      bring(editor, [picture], anchorOf(editor.state, editor.state.selection.to));
    }
  }
}

/** Pasting as plain text (with Shift) takes the lines as they are; one line is part of a sentence. */
function plain(text: string, plainBlocks: PlainBlocks | null, { state }: EditorView): Slice {
  const lines = text.split(/(?:\r\n?|\n)+/);
  if (plainBlocks && lines.length > 1) return structured(text, plainBlocks, state.schema);
  const marks = state.selection.$from.marks();
  const paragraphs = lines.map((line) =>
    state.schema.node('paragraph', null, line === '' ? [] : [state.schema.text(line, marks)]),
  );
  return Slice.maxOpen(Fragment.from(paragraphs));
}

function structured(text: string, plainBlocks: PlainBlocks, schema: Schema): Slice {
  const page = document.implementation.createHTMLDocument();
  page.body.append(...plainBlocks(page, text));
  const { content } = DOMParser.fromSchema(schema).parseSlice(page.body, {
    preserveWhitespace: true,
  });
  return Slice.maxOpen(content);
}

/**
 * The first line joins the title, where it is a line at all; the rest follows as text, in place of
 * the empty line with which a paper begins.
 */
function pasteIntoTitle({ state, dispatch }: EditorView, slice: Slice): boolean {
  const { $from, $to } = state.selection;
  const first = slice.content.firstChild;
  if ($from.parent.type.name !== 'title' || !$from.sameParent($to) || first === null) return false;
  if (slice.content.childCount === 1 && first.isTextblock) return false;
  const line = first.isTextblock ? first : null;
  const tr = state.tr.insertText(line?.textContent ?? '', $from.pos, $to.pos);
  const rest = line === null ? slice.content : slice.content.cut(line.nodeSize);
  const end = tr.doc.child(0).nodeSize;
  const next = tr.doc.maybeChild(1);
  const isEmpty = next?.type.name === 'paragraph' && next.childCount === 0;
  const until = isEmpty ? end + next.nodeSize : end;
  tr.replaceRange(end, until, new Slice(rest, line === null ? slice.openStart : 0, slice.openEnd));
  dispatch(tr.scrollIntoView());
  return true;
}
