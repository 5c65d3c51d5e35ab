import { Extension, type AnyExtension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { fixTables, tableEditingKey } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

interface MendTablesOptions {
  /** How many of those who are here mend before this browser does. */
  readonly rank: () => number;
}

/** Long enough for what others do at the same moment to arrive. */
const pause = 500;
/** So much longer waits whoever is next, in case that the one before is gone. */
const patience = 3_000;

/**
 * One adds a row while another adds a column, and a cell is missing. If every browser added it,
 * there would be too many, and each would add to the other lines, for ever; so one mends for all.
 */
export const MendTables = Extension.create<MendTablesOptions>({
  name: 'mendTables',
  addOptions: () => ({ rank: () => 0 }),
  addProseMirrorPlugins() {
    const { options } = this;
    return [
      new Plugin({
        key: new PluginKey('mendTables'),
        view: (view) => mending(view, () => pause + options.rank() * patience),
      }),
    ];
  },
});

function mending(view: EditorView, delay: () => number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const mended = view.isDestroyed || !view.editable ? undefined : fixTables(view.state);
      if (mended) view.dispatch(mended.setMeta('addToHistory', false));
    }, delay());
  };
  later();
  return {
    update: (_view: EditorView, { doc }: EditorState) => void (doc !== view.state.doc && later()),
    destroy: () => clearTimeout(timer),
  };
}

/** Tables are mended at once only where it is one's own edit that broke them. */
export function mendsOwnTables(extension: AnyExtension): AnyExtension {
  if (extension.name !== 'table') return extension;
  return extension.extend({
    addProseMirrorPlugins() {
      return (this.parent?.() ?? []).map((plugin: Plugin) =>
        plugin.spec.key === tableEditingKey ? ownOnly(plugin) : plugin,
      );
    },
  });
}

function ownOnly(plugin: Plugin): Plugin {
  const mend = plugin.spec.appendTransaction;
  return new Plugin({
    ...plugin.spec,
    appendTransaction(transactions, before, after) {
      const isBroken = !transactions.some(isRemote) && fixTables(after, before) !== undefined;
      const isOwn = isBroken && fixTables(before) === undefined;
      // Compared with itself, no table has changed: all that is left to do is for the selection.
      return mend?.call(plugin, transactions, isOwn ? before : after, after);
    },
  });
}

const isRemote = (tr: Transaction) => tr.getMeta(ySyncPluginKey) !== undefined;
