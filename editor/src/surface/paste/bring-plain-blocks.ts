import type { Editor } from '@tiptap/core';
import { plainBlocks } from './plain-blocks.ts';

/** Hands over what nobody needs for the first letters: reading plain text that is pasted. */
export function bringPlainBlocks({ storage }: Editor): void {
  storage.cleanPaste.plainBlocks = plainBlocks;
}
