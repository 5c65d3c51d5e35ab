import { Node as TiptapNode, type AnyExtension, type NodeViewRenderer } from '@tiptap/core';
import type { NodeName } from '@eckpunkt/document';
import { calloutView } from './callout-view.ts';
import { caseBoxView } from './case-box-view.ts';
import { codeView } from './code-view.ts';
import { contentsView } from './contents-view.ts';
import { guidanceView } from './guidance-view.ts';
import { pageBreakView } from './page-break-view.ts';
import { recommendationView } from './recommendation-view.ts';
import type { BlockWords } from './words.ts';

export type Views = Partial<Readonly<Record<NodeName, NodeViewRenderer>>>;

/** How blocks look that are more than their text. `openDetails` shows what else is to be said. */
export const blockViews = (words: BlockWords, openDetails: () => void): Views => ({
  callout: calloutView(words),
  caseBox: caseBoxView(words),
  codeBlock: codeView(words),
  contentsList: contentsView(words),
  guidance: guidanceView(words),
  pageBreak: pageBreakView(words),
  recommendation: recommendationView(words, openDetails),
});

/** The document's own node, drawn by a view where there is one for it. */
export const drawnBy =
  (views: Views) =>
  (extension: AnyExtension): AnyExtension => {
    if (!(extension instanceof TiptapNode)) return extension;
    const view = Object.entries(views).find(([name]) => name === extension.name)?.[1];
    return view === undefined ? extension : extension.extend({ addNodeView: () => view });
  };
