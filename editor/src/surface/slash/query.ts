import type { EditorState } from '@tiptap/pm/state';

/** A slash at the beginning of a line, and what was typed behind it. */
export interface SlashQuery {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Null but where somebody is choosing: in an otherwise empty paragraph of the text itself. */
export function slashQuery({ selection }: EditorState): SlashQuery | null {
  const { $from, empty } = selection;
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null;
  const text = $from.parent.textContent;
  if (!/^\/[\p{L}\p{N} ]{0,24}$/u.test(text) || $from.parentOffset !== text.length) return null;
  return { from: $from.start(), to: $from.pos, words: text.slice(1) };
}
