import type { AnyExtension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Dropcursor, Gapcursor } from '@tiptap/extensions';
import { extensions as documentExtensions } from '@eckpunkt/document';
import { colorOf } from '../live/colors.ts';
import type { DraftSession } from '../live/session.ts';
import type { Language } from '../words/language.ts';
import { AbstractCommands } from './extensions/abstract.ts';
import { BlockIds } from './extensions/block-ids.ts';
import { CaretLife, renderCaret, renderSelection } from './extensions/carets.ts';
import { Keys } from './extensions/keys.ts';
import { LargestEdit } from './extensions/largest-edit.ts';
import { MoveBlock } from './extensions/move-block.ts';
import { CleanPaste } from './extensions/paste.ts';
import { Placeholders, type PlaceholderWords } from './extensions/placeholders.ts';
import { ScrollingTableView } from './extensions/table-view.ts';
import { TitleKeys } from './extensions/title-keys.ts';
import { UndoSteps } from './extensions/undo-steps.ts';
import { Find } from './find/find.ts';
import type { Opening } from './openings.ts';
import { Typography } from './typography/typography.ts';

export interface Writer {
  readonly id: string;
  readonly name: string;
}

export interface SurfaceOptions {
  readonly language: Language;
  readonly words: PlaceholderWords;
  readonly open: (what: Opening) => void;
}

/** What writing needs beyond the document's own nodes, and without any connection. */
export function writingExtensions({ language, words, open }: SurfaceOptions): AnyExtension[] {
  return [
    ...documentExtensions.map(withScrollingTable),
    AbstractCommands,
    BlockIds,
    CleanPaste,
    Dropcursor.configure({ width: 3, color: false }),
    Find,
    Gapcursor,
    Keys.configure({ open }),
    MoveBlock,
    Placeholders.configure({ words }),
    TitleKeys,
    Typography.configure({ language }),
    UndoSteps,
  ];
}

/** Ties the surface to a paper that others have open, too. */
export function meetingExtensions(session: DraftSession, writer: Writer): AnyExtension[] {
  return [
    Collaboration.configure({ fragment: session.fragment }),
    LargestEdit.configure({ refused: () => session.tooLarge.set(session.tooLarge.get() + 1) }),
    CollaborationCaret.configure({
      provider: session.connection.provider,
      // The server stamps its own badge on it; until then, and for oneself, this one counts.
      user: { id: writer.id, name: writer.name, color: colorOf(writer.id) },
      render: renderCaret,
      selectionRender: renderSelection,
    }),
    CaretLife.configure({ awareness: session.connection.provider.awareness }),
  ];
}

/** A wide table scrolls in a box of its own; its columns can be drawn wider and narrower. */
function withScrollingTable(extension: AnyExtension): AnyExtension {
  if (extension.name !== 'table') return extension;
  return extension.configure({
    resizable: true,
    lastColumnResizable: false,
    cellMinWidth: 72,
    View: ScrollingTableView,
  });
}
