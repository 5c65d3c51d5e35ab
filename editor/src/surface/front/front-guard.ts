import { Extension } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { isMeant } from './front-commands.ts';
import { isHiddenFront } from './front-kinds.ts';

/**
 * Authors, funders and the licence stand in the text without being seen in it: whoever selects
 * all and deletes means what is seen. They come back at once; in the form they can be removed.
 */
export const FrontGuard = Extension.create({
  name: 'frontGuard',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('frontGuard'),
      appendTransaction(transactions, before, after) {
        if (!transactions.some((tr) => tr.docChanged) || !transactions.every(isTyped)) return null;
        const lost = lostParts(before.doc, after.doc);
        if (lost.length === 0) return null;
        return after.tr.insert(after.doc.child(0).nodeSize, lost);
      },
    }),
  ],
});

const isTyped = (tr: Transaction) =>
  tr.getMeta(ySyncPluginKey) === undefined && tr.getMeta(isMeant) === undefined;

function lostParts(before: ProseMirrorNode, after: ProseMirrorNode): readonly ProseMirrorNode[] {
  const hidden: ProseMirrorNode[] = [];
  before.forEach((node) => {
    if (isHiddenFront(node)) hidden.push(node);
  });
  if (hidden.length === 0) return hidden;
  const kept = new Set<unknown>();
  after.forEach((node) => {
    if (isHiddenFront(node)) kept.add(node.attrs['id']);
  });
  return hidden.filter((node) => !kept.has(node.attrs['id']));
}
