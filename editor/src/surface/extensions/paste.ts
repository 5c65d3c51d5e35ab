import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { cleanPaste } from '../paste/clean.ts';

export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({ key: new PluginKey('cleanPaste'), props: { transformPastedHTML: cleanPaste } }),
  ],
});
