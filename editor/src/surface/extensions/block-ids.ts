import { combineTransactionSteps, Extension, getChangedRanges } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { blockNames, randomId } from '@eckpunkt/document';

interface Block {
  readonly pos: number;
  readonly id: unknown;
  readonly empty: boolean;
  /** A footnote: it stands within a line of text. */
  readonly isInline: boolean;
}

const carriers: ReadonlySet<string> = new Set(blockNames);
const wellFormed = /^[A-Za-z0-9][\w-]{0,63}$/;

/**
 * Gives an id to blocks that are made here: typed, split off or pasted. What arrives from others,
 * and what undo brings back, is never touched, or two browsers would correct each other for ever.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('blockIds'),
      appendTransaction(transactions, before, after) {
        if (transactions.some(isRemote) || !transactions.some((one) => one.docChanged)) return null;
        return correct(changedBlocks(transactions, before, after), after);
      },
    }),
  ],
});

function isRemote(transaction: Transaction): boolean {
  return transaction.getMeta(ySyncPluginKey) !== undefined;
}

function changedBlocks(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): readonly Block[] {
  const change = combineTransactionSteps(before.doc, [...transactions]);
  const found = new Map<number, Block>();
  for (const { newRange } of getChangedRanges(change)) {
    const to = Math.min(newRange.to, after.doc.content.size);
    after.doc.nodesBetween(newRange.from, to, (node, pos) => {
      if (carriers.has(node.type.name)) found.set(pos, blockAt(node, pos));
    });
  }
  return [...found.values()];
}

function blockAt(node: ProseMirrorNode, pos: number): Block {
  const empty = node.content.size === 0;
  return { pos, id: node.attrs['id'], empty, isInline: node.isInline };
}

/** Null where every changed block has an id that no other block has. */
function correct(blocks: readonly Block[], state: EditorState): Transaction | null {
  const uses = countUses(blocks, state.doc);
  const losers = blocks.filter((block) => {
    if (!isId(block.id)) return true;
    return (uses.get(block.id) ?? 0) > 1 && block !== keeper(block.id, blocks, uses);
  });
  if (losers.length === 0) return null;
  const { tr, storedMarks } = state;
  for (const { pos } of losers) tr.setNodeAttribute(pos, 'id', randomId());
  return tr.setStoredMarks(storedMarks);
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && wellFormed.test(id);
}

/** How often each of these ids is used in the whole text. */
function countUses(blocks: readonly Block[], doc: ProseMirrorNode): ReadonlyMap<unknown, number> {
  const uses = new Map(blocks.map(({ id }) => [id, 0]));
  // Lines are looked into only where it matters: there are many, and this runs with every letter.
  const looksIntoLines = blocks.some(({ isInline }) => isInline);
  doc.descendants((node) => {
    const count = uses.get(node.attrs['id']);
    if (count !== undefined) uses.set(node.attrs['id'], count + 1);
    return looksIntoLines || !node.isTextblock;
  });
  return uses;
}

/**
 * Of blocks that share an id after a split, the one that still has the text keeps it: Enter at the
 * beginning of a paragraph pushes the paragraph down, it does not make a new one of it. Copies
 * have no such claim while the block they were copied from stands outside of what changed.
 */
function keeper(
  id: string,
  blocks: readonly Block[],
  uses: ReadonlyMap<unknown, number>,
): Block | undefined {
  const sharing = blocks.filter((block) => block.id === id);
  if (sharing.length < (uses.get(id) ?? 0)) return undefined;
  return sharing.find((block) => !block.empty) ?? sharing[0];
}
