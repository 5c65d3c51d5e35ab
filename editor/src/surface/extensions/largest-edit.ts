import { Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { sizes } from '@eckpunkt/room/wire';

/** What is around the text in an edit is less than this. */
const wrapping = 2 ** 16;
/** Of so few letters and blocks nobody needs to know how many bytes they are. */
const surelySmall = 2 ** 14;

interface LargestEditOptions {
  readonly refused: () => void;
}

/**
 * What is larger than a room takes at once, a book from the clipboard for one, never gets into the
 * text: there it could not be saved, and its author would lose what he writes after it.
 */
export const LargestEdit = Extension.create<LargestEditOptions>({
  name: 'largestEdit',
  addOptions: () => ({ refused: () => undefined }),
  addProseMirrorPlugins() {
    return [refusesLargeEdits(this.options.refused)];
  },
});

export const refusesLargeEdits = (refused: () => void) =>
  new Plugin({
    key: new PluginKey('largestEdit'),
    filterTransaction(tr) {
      if (comesFromElsewhere(tr) || bytesIn(tr) + wrapping <= sizes.stepTwo) return true;
      refused();
      return false;
    },
  });

/** What the room has sent is in the text already. */
const comesFromElsewhere = (tr: Transaction) => tr.getMeta(ySyncPluginKey) !== undefined;

/** An upper bound: names and quotes of JSON take more room than what Yjs writes around a text. */
function bytesIn(tr: Transaction): number {
  const slices = tr.steps.flatMap((step) =>
    'slice' in step && step.slice instanceof Slice ? step.slice : [],
  );
  const large = slices.filter(({ size }) => size > surelySmall);
  const encoder = new TextEncoder();
  return large.reduce((sum, slice) => sum + encoder.encode(JSON.stringify(slice)).length, 0);
}
