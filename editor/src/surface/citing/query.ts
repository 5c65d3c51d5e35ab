import type { EditorState } from '@tiptap/pm/state';
import { flatText } from '../flat-text.ts';

/** An `@` behind a space, and what was typed behind it. */
export interface CiteQuery {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A name and a year are enough to look for; whoever writes on means an address or a handle. */
const longest = 40;

/** Null but where somebody is citing. The `@` within an e-mail address has no space before it. */
export function citeQuery({ selection, schema }: EditorState): CiteQuery | null {
  const { $from, empty } = selection;
  const citation = schema.nodes['citation'];
  if (!empty || !citation || !$from.parent.inlineContent) return null;
  if (!$from.parent.canReplaceWith($from.index(), $from.index(), citation)) return null;
  const start = Math.max(0, $from.parentOffset - longest);
  const before = flatText($from.parent).slice(start, $from.parentOffset);
  const found = /(?:^|[\s([„“"–—\ufffc])@([\p{L}\p{N}][\p{L}\p{N} .-]*|)$/u.exec(before);
  const words = found?.[1];
  if (words === undefined || / {2}| \S+ \S+ /u.test(words)) return null;
  return { from: $from.pos - words.length - 1, to: $from.pos, words };
}
