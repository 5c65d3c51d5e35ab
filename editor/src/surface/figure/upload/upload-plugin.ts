import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { changeAttributes, inOneStep } from '../../blocks/change-attributes.ts';
import type { BlockWords } from '../../blocks/words.ts';
import { findBlock } from '../../find-block.ts';
import { anchorOf, behindAnchor } from './anchor.ts';
import { picturesIn } from './pictures-in.ts';
import { placeFigure } from './place-figure.ts';
import type { SendFigure, StoredFigure } from './send-figure.ts';
import { showUpload, uploadCard } from './upload-card.ts';
import { createUploads, type Upload, type Uploads } from './uploads.ts';

export interface UploadSurroundings {
  readonly send: SendFigure;
  readonly words: BlockWords;
  readonly announce: (words: string) => void;
}

const key = new PluginKey<Uploads>('figureUploads');

export const uploadsOf = (editor: Editor): Uploads | undefined => key.getState(editor.state);

/** Begins to send pictures that will stand behind this block. */
export function bring(editor: Editor, files: readonly File[], after: string | null): void {
  for (const file of files) uploadsOf(editor)?.begin(file, { after, replaces: null });
}

/** Shows pictures on their way where they will stand, and takes new ones by paste and by drop. */
export function uploadPlugin(editor: Editor, around: UploadSurroundings): Plugin<Uploads> {
  const { words, announce, send } = around;
  const uploads = createUploads({
    send,
    onStored(upload, figure) {
      store(editor, upload, figure);
      announce(words.figure.stored);
    },
    onChange: (upload) => redraw(editor, uploads, upload, words),
  });
  const card = (upload: Upload) =>
    uploadCard(words, upload, {
      retry: () => uploads.retry(upload.id),
      drop() {
        uploads.drop(upload.id);
        editor.commands.focus();
      },
    });
  const take = (data: DataTransfer | null, pos: number) => {
    const files = picturesIn(data);
    if (files.length === 0 || !editor.isEditable) return false;
    bring(editor, files, anchorOf(editor.state, pos));
    return true;
  };
  return new Plugin({
    key,
    state: { init: () => uploads, apply: () => uploads },
    view: () => ({ destroy: () => uploads.dropAll() }),
    props: {
      decorations: (state) => cardsIn(editor, state, uploads.all(), card),
      handlePaste: (view, event) => take(event.clipboardData, view.state.selection.to),
      handleDrop(view, event) {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        const isTaken = take(event.dataTransfer, at?.pos ?? view.state.selection.to);
        if (isTaken) event.preventDefault();
        return isTaken;
      },
    },
  });
}

function store(editor: Editor, upload: Upload, { hash, width, height }: StoredFigure): void {
  const picture = { image: hash, width, height };
  const pos = upload.replaces === null ? null : findBlock(editor, upload.replaces);
  if (!(upload.picture instanceof File)) giveBack(editor, pos, hash);
  else if (pos !== null) changeAttributes(editor, pos, picture);
  else inOneStep(editor.state, () => placeFigure(editor, upload.after, picture));
}

/**
 * Gives a pasted figure, or the emblem of a funder, its picture again. This is a part of pasting
 * that came late, and no step of undo; where the paste was undone, there is nothing to give.
 */
function giveBack({ state, view }: Editor, pos: number | null, hash: string): void {
  if (pos === null) return;
  const name = state.doc.nodeAt(pos)?.type.name === 'funder' ? 'emblem' : 'image';
  view.dispatch(state.tr.setNodeAttribute(pos, name, hash).setMeta('addToHistory', false));
}

/** Progress is shown in the card that stands; only a card that comes or goes redraws the text. */
function redraw(editor: Editor, uploads: Uploads, upload: Upload, words: BlockWords): void {
  const card = editor.view.dom.querySelector<HTMLElement>(`[data-upload="${upload.id}"]`);
  if (card && uploads.all().includes(upload)) showUpload(card, words, upload);
  else editor.view.dispatch(editor.state.tr.setMeta(key, upload.id));
}

function cardsIn(
  editor: Editor,
  state: EditorState,
  uploads: readonly Upload[],
  card: (upload: Upload) => HTMLElement,
): DecorationSet | null {
  if (uploads.length === 0) return null;
  const widgets = uploads.map((upload) =>
    Decoration.widget(behindAnchor(editor, state, upload.after), () => card(upload), {
      side: -1,
      key: upload.id,
      stopEvent: () => true,
      ignoreSelection: true,
    }),
  );
  return DecorationSet.create(state.doc, widgets);
}
