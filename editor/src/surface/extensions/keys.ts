import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { blockAround, describedBlocks } from '../blocks/box-around.ts';
import { enterFields } from '../blocks/enter-fields.ts';
import type { Opening } from '../openings.ts';

interface KeysOptions {
  readonly open: (what: Opening) => void;
}

/**
 * Keys by the place on the keyboard where the character would lie: German keyboards write `/` with
 * Shift-7 and `²` with AltGr-2, so that the character alone would mistake one key for another.
 */
export const Keys = Extension.create<KeysOptions>({
  name: 'eckpunktKeys',
  priority: 1_200,
  addOptions: () => ({ open: () => undefined }),
  addKeyboardShortcuts() {
    return {
      'Mod-u': () => this.editor.commands.toggleMark('underline'),
      'Mod-e': () => this.editor.commands.toggleMark('code'),
      'Mod-k': () => this.options.open('link') === undefined,
      'Alt-Enter': () => followLink(this.editor) || openDetails(this.editor, this.options),
      'Mod-h': () => this.options.open('find') === undefined,
      Escape: () => this.options.open('toolbar') === undefined,
      'Alt-F10': () => this.options.open('bubble') === undefined,
      F1: () => this.options.open('shortcuts') === undefined,
    };
  },
  addProseMirrorPlugins() {
    const { editor, options } = this;
    return [
      new Plugin({
        key: new PluginKey('keys'),
        props: { handleKeyDown: (_view, event) => press(editor, event, options) },
      }),
    ];
  },
});

function press(editor: Editor, event: KeyboardEvent, { open }: KeysOptions): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.getModifierState('AltGraph')) return false;
  if (event.altKey) return pressWithAlt(editor, event.code, open);
  if (event.shiftKey && event.code === 'Digit7') return editor.commands.toggleOrderedList();
  if (event.shiftKey && event.code === 'Digit8') return editor.commands.toggleBulletList();
  if (event.key !== '/') return false;
  open('shortcuts');
  return true;
}

function pressWithAlt(editor: Editor, code: string, open: KeysOptions['open']): boolean {
  switch (code) {
    case 'KeyB':
      return open('blockMenu') === undefined;
    case 'KeyF':
      return editor.commands.insertFootnote();
    case 'Digit0':
      return editor.commands.setParagraph();
    case 'Digit1':
      return editor.commands.setHeading({ level: 1 });
    case 'Digit2':
      return editor.commands.setHeading({ level: 2 });
    case 'Digit3':
      return editor.commands.setHeading({ level: 3 });
    case 'Digit4':
      return editor.commands.setHeading({ level: 4 });
    default:
      return false;
  }
}

/** As Alt-Enter shows the properties of a file on many desktops. */
function openDetails({ state, view }: Editor, { open }: KeysOptions): boolean {
  if (enterFields(view)) return true;
  if (blockAround(state, describedBlocks) === null) return false;
  open('details');
  return true;
}

function followLink(editor: Editor): boolean {
  const href: unknown = editor.getAttributes('link')['href'];
  if (typeof href !== 'string') return false;
  window.open(href, '_blank', 'noopener,noreferrer');
  return true;
}
