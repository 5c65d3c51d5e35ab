import type { Editor } from '@tiptap/core';
import { placeOfMark } from './place-of-mark.ts';

/** An abbreviation in the text, and its long form where that is known. */
export interface Abbreviated {
  readonly from: number;
  readonly to: number;
  readonly short: string;
  readonly long: string;
  readonly isMarked: boolean;
}

export function abbreviationAtCaret(editor: Editor): Abbreviated {
  const { from, to } = placeOfMark(editor, 'abbreviation');
  const { doc } = editor.state;
  const short = doc.textBetween(from, to, ' ').trim();
  const type = editor.schema.marks['abbreviation'];
  const isMarked = type !== undefined && doc.rangeHasMark(from, to, type);
  return { from, to, short, isMarked, long: longFormOf(editor, short) };
}

/** Asked for once: whoever marks the same abbreviation again finds its long form there. */
function longFormOf({ state: { doc } }: Editor, short: string): string {
  let found = '';
  doc.descendants((node) => {
    if (found !== '' || !node.isText || node.text !== short) return;
    const mark = node.marks.find(({ type }) => type.name === 'abbreviation');
    found = String(mark?.attrs['long'] ?? '');
  });
  return found;
}

export function setAbbreviation(editor: Editor, { from, to }: Abbreviated, long: string): void {
  const chain = editor.chain().focus().setTextSelection({ from, to });
  chain.setMark('abbreviation', { long }).setTextSelection(to).run();
}

export function unsetAbbreviation(editor: Editor, { from, to }: Abbreviated): void {
  const chain = editor.chain().focus().setTextSelection({ from, to });
  chain.unsetMark('abbreviation').setTextSelection(to).run();
}
