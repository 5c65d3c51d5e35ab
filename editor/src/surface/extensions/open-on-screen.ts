import { Extension } from '@tiptap/core';
import type { Opening } from '../openings.ts';

interface OpenOnScreenOptions {
  readonly open: (what: Opening) => void;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    openOnScreen: {
      /** Opens what stands on the screen around the text, from a menu in it. */
      openOnScreen: (what: Opening) => ReturnType;
    };
  }
}

export const OpenOnScreen = Extension.create<OpenOnScreenOptions>({
  name: 'openOnScreen',
  addOptions: () => ({ open: () => undefined }),
  addCommands() {
    return {
      openOnScreen:
        (what) =>
        ({ dispatch }) => {
          if (dispatch) this.options.open(what);
          return true;
        },
    };
  },
});
