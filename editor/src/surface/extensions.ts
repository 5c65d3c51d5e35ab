import { Node as TiptapNode, type AnyExtension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Dropcursor } from '@tiptap/extensions/drop-cursor';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { extensions as documentExtensions } from '@eckpunkt/document';
import { colorOf } from '@eckpunkt/room/wire';
import type { DraftSession } from '../live/session.ts';
import type { Awareness } from 'y-protocols/awareness';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/shape.ts';
import { apparatusExtensions, type ApparatusOptions } from './apparatus-extensions.ts';
import { blockExtensions } from './blocks/block-extensions.ts';
import { blockViews, drawnBy } from './blocks/block-views.ts';
import type { BlockWords } from './blocks/words.ts';
import { BlockIds } from './extensions/block-ids.ts';
import { CaretInTime } from './extensions/caret-in-time.ts';
import { CaretReturns } from './extensions/caret-returns.ts';
import { CaretLife, renderCaret, renderSelection } from './extensions/carets.ts';
import { Keys } from './extensions/keys.ts';
import { LargestEdit } from './extensions/largest-edit.ts';
import { OpenOnScreen } from './extensions/open-on-screen.ts';
import { OwnSelection } from './extensions/own-selection.ts';
import { CleanPaste } from './extensions/paste.ts';
import { Placeholders, type PlaceholderWords } from './extensions/placeholders.ts';
import { TitleKeys } from './extensions/title-keys.ts';
import { UndoSteps } from './extensions/undo-steps.ts';
import { CaptionKeys } from './figure/caption-keys.ts';
import { figureView } from './figure/figure-view.ts';
import { namesPaper } from './figure/names-paper.ts';
import { FigureUploads } from './figure/upload/figure-uploads.ts';
import type { SendFigure } from './figure/upload/send-figure.ts';
import { Find } from './find/find.ts';
import { frontExtensions, outOfSight } from './front/front-extensions.ts';
import { frontViews } from './front/part-view.ts';
import { BlockMoves } from './handle/block-moves.ts';
import { onSheet } from './node-views.ts';
import { WrittenLinks } from './link/written-links.ts';
import type { Opening } from './openings.ts';
import { HeaderHints } from './table/header-hints.ts';
import { mendsOwnTables, MendTables } from './table/mend-tables.ts';
import { TableKeys } from './table/table-keys.ts';
import { tableView } from './table/table-view.ts';
import { Typography } from './typography/typography.ts';
import { WrittenMarks } from './typography/written-marks.ts';
import { FocusMode } from './zoom/focus-mode.ts';

export interface Writer {
  readonly id: string;
  readonly name: string;
}

export interface SurfaceOptions {
  readonly language: Language;
  readonly words: PlaceholderWords;
  readonly blockWords: BlockWords;
  readonly handleWords: Words['desk']['handle'];
  readonly figures: Figures;
  readonly apparatus: ApparatusOptions;
  readonly open: (what: Opening) => void;
  /** Says that so many pictures did not come along with what was pasted. */
  readonly picturesLost: (count: number) => void;
  /** Says to all why nothing has happened. */
  readonly refuse: (words: string) => void;
  /** Says something to a screen reader. */
  readonly announce: (words: string) => void;
}

/** Where the pictures of this paper lie, and the way for new ones. */
export interface Figures {
  readonly paperId: string;
  readonly address: (hash: string) => string;
  readonly send: SendFigure;
}

/** What writing needs beyond the document's own nodes, and without any connection. */
export function writingExtensions(options: SurfaceOptions): AnyExtension[] {
  const { language, words, blockWords, figures, open, announce } = options;
  return [
    ...documentExtensions
      .map(withColumnWidths)
      .map(mendsOwnTables)
      .map(dragWhenSelected)
      .map(outOfSight)
      .map(namesPaper(figures.paperId))
      .map(onSheet)
      .map(drawnBy(viewsOf(options))),
    ...blockExtensions(blockWords, options.refuse),
    ...frontExtensions(language),
    ...apparatusExtensions(options),
    BlockIds,
    BlockMoves.configure({ words: options.handleWords, announce }),
    CaptionKeys,
    CaretReturns,
    CleanPaste.configure({ paperId: figures.paperId, lost: options.picturesLost }),
    Dropcursor.configure({ width: 3, color: false }),
    FigureUploads.configure({ around: { send: figures.send, words: blockWords, announce } }),
    Find,
    FocusMode,
    Gapcursor,
    HeaderHints.configure({ words: blockWords.table }),
    Keys.configure({ open }),
    OpenOnScreen.configure({ open }),
    OwnSelection,
    Placeholders.configure({ words }),
    TableKeys,
    TitleKeys,
    Typography.configure({ language }),
    UndoSteps,
    WrittenLinks,
    WrittenMarks,
  ];
}

/** Ties the surface to a paper that others have open, too. */
export function meetingExtensions(session: DraftSession, writer: Writer): AnyExtension[] {
  return [
    CaretInTime.configure({ doc: session.doc }),
    Collaboration.configure({ fragment: session.fragment }),
    MendTables.configure({ rank: () => rankOf(session.connection.provider.awareness) }),
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

/** Each browser sees the same order; readers are not in it, since they are not shown to others. */
const rankOf = ({ states, clientID }: Awareness): number =>
  [...states.keys()].filter((id) => id < clientID).length;

function viewsOf({ blockWords, figures, open }: SurfaceOptions) {
  const openDetails = () => open('details');
  return {
    ...blockViews(blockWords, openDetails),
    ...frontViews,
    figure: figureView({ words: blockWords, address: figures.address, openDetails }),
    table: tableView(blockWords),
  };
}

/** The columns of a table can be drawn wider and narrower. */
function withColumnWidths(extension: AnyExtension): AnyExtension {
  if (extension.name !== 'table') return extension;
  return extension.configure({ resizable: true, lastColumnResizable: false, cellMinWidth: 72 });
}

/** Else no word of a caption could be selected with the mouse: the figure would be dragged away. */
function dragWhenSelected(extension: AnyExtension): AnyExtension {
  const isFigure = extension instanceof TiptapNode && extension.name === 'figure';
  return isFigure ? extension.extend({ draggable: false }) : extension;
}
