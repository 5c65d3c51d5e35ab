import type { AnyExtension, NodeViewRenderer } from '@tiptap/core';
import { citationView } from './citing/citation-view.ts';
import { formulaView } from './formula/formula-view.ts';
import { footnoteView } from './notes/footnote-view.ts';
import { referenceView } from './references/reference-view.ts';

/** Nodes whose looks on the sheet are more than their HTML. */
const views: ReadonlyMap<string, NodeViewRenderer> = new Map([
  ['footnote', footnoteView],
  ['citation', citationView],
  ['crossReference', referenceView],
  ['formula', formulaView],
  ['formulaBlock', formulaView],
]);

/** Sources stand unseen behind the text: no arrow key and no click may select one. */
const unseen: ReadonlySet<string> = new Set(['source', 'bibliography']);

/** A node of the document as it is on the sheet. */
export function onSheet(extension: AnyExtension): AnyExtension {
  const view = views.get(extension.name);
  // Its words are out of sight while it is closed: a selection must end beside them, not in them.
  if (extension.name === 'footnote')
    return extension.extend({ atom: true, addNodeView: () => view });
  if (view) return extension.extend({ addNodeView: () => view });
  return unseen.has(extension.name)
    ? extension.extend({ selectable: false, draggable: false })
    : extension;
}
