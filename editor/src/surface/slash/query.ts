import type { EditorState } from '@tiptap/pm/state';
import { flatText } from '../flat-text.ts';

/** A slash at the beginning of a line or behind a space, and what was typed behind it. */
export interface SlashQuery {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /** Nothing else stands in the paragraph: it can become something else. */
  readonly isLine: boolean;
}

const line = /^\/[\p{L}\p{N} ]{0,24}$/u;
const withinLine = /(?<=^|\s)\/[\p{L}\p{N}]{0,24}$/u;

/** Null but where somebody is choosing. Code is full of slashes that are meant as such. */
export function slashQuery({ selection, storedMarks }: EditorState): SlashQuery | null {
  const { $from, empty } = selection;
  const { parent, parentOffset } = $from;
  if (!empty || !parent.isTextblock || parent.type.spec.code === true) return null;
  if ((storedMarks ?? $from.marks()).some(({ type }) => type.name === 'code')) return null;
  const text = flatText(parent);
  const before = text.slice(0, parentOffset);
  const isLine = parent.type.name === 'paragraph' && before === text && line.test(text);
  const typed = isLine ? text : withinLine.exec(before)?.[0];
  if (typed === undefined) return null;
  return { from: $from.pos - typed.length, to: $from.pos, words: typed.slice(1), isLine };
}
