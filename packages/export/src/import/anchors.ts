import { randomId } from '@eckpunkt/document';
import type { Attr, Inline } from './tree.ts';

/** The places of a file to which its own links lead, by the blocks that they have become. */
export interface Anchors {
  /** The id of a new block, which also stands for these names of the file. */
  blockFor(names: readonly string[]): string;
  /** A block has one more name. */
  alsoFor(id: string | null, name: string): void;
  blockOf(name: string): string | null;
}

export function openAnchors(): Anchors {
  const blocks = new Map<string, string>();
  const call = (name: string, id: string) => {
    if (name !== '' && !blocks.has(name)) blocks.set(name, id);
  };
  return {
    blockFor(names) {
      const id = randomId();
      for (const name of names) call(name, id);
      return id;
    },
    alsoFor: (id, name) => void (id !== null && call(name, id)),
    blockOf: (name) => blocks.get(name) ?? null,
  };
}

/** A block's own name and those of the bookmarks within its line. */
export const namesIn = ([name]: Attr, inlines: readonly Inline[]): readonly string[] => [
  name,
  ...inlines.flatMap(bookmarksIn),
];

function bookmarksIn(inline: Inline): readonly string[] {
  switch (inline.t) {
    case 'Span':
      return namesIn(...inline.c);
    case 'Emph':
    case 'Strong':
    case 'Underline':
    case 'Superscript':
    case 'Subscript':
      return inline.c.flatMap(bookmarksIn);
    default:
      return [];
  }
}
