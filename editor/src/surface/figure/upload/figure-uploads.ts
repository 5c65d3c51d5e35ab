import { Extension } from '@tiptap/core';
import { chooseFiles } from '../../../ui/choose-files.ts';
import { anchorOf } from './anchor.ts';
import { PICTURE_TYPES } from './send-figure.ts';
import { bring, uploadPlugin, uploadsOf, type UploadSurroundings } from './upload-plugin.ts';

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
  readonly around: UploadSurroundings | null;
}

const pictures = { accept: PICTURE_TYPES };

/** Pictures come by button, by drag and drop, and by paste; all three wait at their place. */
export const FigureUploads = Extension.create<FigureUploadsOptions>({
  name: 'figureUploads',
  addOptions: () => ({ around: null }),
  addCommands() {
    const { editor } = this;
    return {
      insertFigure:
        () =>
        ({ tr, state, dispatch }) => {
          const after = anchorOf(state, tr.selection.to);
          if (dispatch) chooseFiles((files) => bring(editor, files, after), pictures);
          return true;
        },
      replacePicture:
        (id) =>
        ({ dispatch }) => {
          const replace = ([file]: readonly File[]) => {
            if (file) uploadsOf(editor)?.begin(file, { after: id, replaces: id });
          };
          if (dispatch) chooseFiles(replace, { ...pictures, isSingle: true });
          return true;
        },
    };
  },
  addProseMirrorPlugins() {
    const { around } = this.options;
    return around === null ? [] : [uploadPlugin(this.editor, around)];
  },
});
