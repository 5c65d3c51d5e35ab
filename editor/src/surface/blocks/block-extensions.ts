import type { AnyExtension } from '@tiptap/core';
import { BlockCommands } from './block-commands.ts';
import { CodeKeys } from './code-keys.ts';
import { DefinitionKeys } from './definition-keys.ts';
import { EscapeToText } from './escape-to-text.ts';
import { FixedHeadings } from './fixed-headings.ts';
import { GuidanceKeys } from './guidance-keys.ts';
import { QuoteSources } from './quote-source.ts';
import { LeaveBox } from './leave-box.ts';
import type { BlockWords } from './words.ts';

/** What keys and menus do to blocks. */
export const blockExtensions = (
  words: BlockWords,
  refuse: (words: string) => void,
): AnyExtension[] => [
  BlockCommands,
  CodeKeys,
  DefinitionKeys,
  EscapeToText,
  FixedHeadings.configure({
    words: words.heading,
    refuse: () => refuse(words.heading.fixed),
  }),
  GuidanceKeys,
  LeaveBox,
  QuoteSources.configure({ label: words.quote.addSource }),
];
