import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { changeAttributes, inOneStep } from '../../blocks/change-attributes.ts';
import { frontEnd } from '../../blocks/front-end.ts';
import type { BlockWords } from '../../blocks/words.ts';
import { findBlock } from '../../use-block-address.ts';
import { choosePictures } from './choose-pictures.ts';
import { picturesIn } from './pictures-in.ts';
import { placeFigure } from './place-figure.ts';
import { showUpload, uploadCard } from './upload-card.ts';
import { createUploads, type Upload, type Uploads } from './uploads.ts';
import type { SendFigure } from './send-figure.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    figureUploads: {
      /** Asks for pictures and puts them to the caret. */
      insertFigure: () => ReturnType;
      /** Asks for another picture for the figure with this id. */
      replacePicture: (id: string) => ReturnType;
    };
  }
}

interface FigureUploadsOptions {
  readonly send: SendFigure;
  readonly words: BlockWords | null;
  readonly announce: (words: string) => void;
}

const key = new PluginKey('figureUploads');

/** Pictures come by button, by drag and drop, and by paste; all three wait at their place. */
export const FigureUploads = Extension.create<
  FigureUploadsOptions,
  { readonly uploads: Uploads | null }
>({
  name: 'figureUploads',
  addOptions: () => ({
    send: () => () => undefined,
    words: null,
    announce: () => undefined,
  }),
  addCommands() {
    return {
      insertFigure:
        () =>
        ({ state, dispatch }) => {
          const after = anchorOf(state, state.selection.to);
          if (dispatch) choosePictures((files) => bring(this.editor, files, after));
          return true;
        },
      replacePicture:
        (id) =>
        ({ dispatch }) => {
          const uploads = uploadsOf(this.editor);
          const replace = ([file]: readonly File[]) =>
            file && uploads?.begin(file, { after: id, replaces: id });
          if (dispatch) choosePictures(replace, { isSingle: true });
          return true;
        },
    };
  },
  addProseMirrorPlugins() {
    const { editor, options } = this;
    const { words, announce } = options;
    if (words === null) return [];
    const uploads = createUploads({
      send: options.send,
      onStored(upload, { hash, width, height }) {
        const picture = { image: hash, width, height };
        const pos = upload.replaces === null ? null : findBlock(editor, upload.replaces);
        inOneStep(editor.state, () => {
          if (pos !== null) changeAttributes(editor, pos, picture);
          else placeFigure(editor, upload.after, picture);
        });
        announce(words.figure.stored);
      },
      onChange(upload) {
        const card = editor.view.dom.querySelector<HTMLElement>(`[data-upload="${upload.id}"]`);
        const isThere = uploads.all().includes(upload);
        if (card && isThere) showUpload(card, words, upload);
        else editor.view.dispatch(editor.state.tr.setMeta(key, upload.id));
      },
    });
    const card = (upload: Upload) =>
      uploadCard(words, upload, {
        retry: () => uploads.retry(upload.id),
        drop: () => {
          uploads.drop(upload.id);
          editor.commands.focus();
        },
      });
    return [
      new Plugin<Uploads>({
        key,
        state: { init: () => uploads, apply: () => uploads },
        view: () => ({ destroy: () => uploads.dropAll() }),
        props: {
          decorations: (state) => waiting(editor, state, uploads.all(), card),
          handlePaste: (view, event) => {
            const files = picturesIn(event.clipboardData);
            if (files.length === 0 || !view.editable) return false;
            bring(editor, files, anchorOf(view.state, view.state.selection.to));
            return true;
          },
          handleDrop: (view, event) => {
            const files = picturesIn(event.dataTransfer);
            if (files.length === 0 || !view.editable) return false;
            event.preventDefault();
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            bring(editor, files, anchorOf(view.state, at?.pos ?? view.state.selection.to));
            return true;
          },
        },
      }),
    ];
  },
});

const uploadsOf = (editor: Editor): Uploads | undefined => key.getState(editor.state);

function bring(editor: Editor, files: readonly File[], after: string | null): void {
  for (const file of files) uploadsOf(editor)?.begin(file, { after, replaces: null });
}

/** The top block at this place, by its id: others write while the picture is on its way. */
function anchorOf({ doc }: EditorState, pos: number): string | null {
  if (pos < frontEnd(doc)) return null;
  const $pos = doc.resolve(pos);
  const block = $pos.depth > 0 ? $pos.node(1) : $pos.nodeBefore;
  const id: unknown = block?.attrs['id'];
  return typeof id === 'string' ? id : null;
}

function waiting(
  editor: Editor,
  state: EditorState,
  uploads: readonly Upload[],
  card: (upload: Upload) => HTMLElement,
): DecorationSet | null {
  if (uploads.length === 0) return null;
  const widgets = uploads.map((upload) => {
    const pos = upload.after === null ? null : findBlock(editor, upload.after, state.doc);
    const end = pos === null ? frontEnd(state.doc) : pos + (state.doc.nodeAt(pos)?.nodeSize ?? 0);
    return Decoration.widget(end, () => card(upload), {
      side: -1,
      key: upload.id,
      stopEvent: () => true,
      ignoreSelection: true,
    });
  });
  return DecorationSet.create(state.doc, widgets);
}
