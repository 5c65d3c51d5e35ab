import { idOf, type Document, type DocumentNode } from '@eckpunkt/document';
import { words } from '../attributes.ts';
import type { Tools } from '../format.ts';
import { everyNode, rewrite, withAttributes } from './rewrite.ts';

/** Says what each reference refers to. One whose target is gone leads nowhere, and is warned of. */
export function withReferences(document: Document, tools: Tools): Document {
  const labels = labelsOf(document);
  return rewrite(document, (node) => {
    if (node.type !== 'crossReference') return [node];
    const target = words(node, 'target');
    const label = labels.get(target);
    if (label !== undefined) return [withAttributes(node, { label, anchor: target })];
    tools.warn({ code: 'reference-lost', detail: target });
    return [withAttributes(node, { label: LOST, anchor: null })];
  });
}

/** As few words as possible: this is seen in previews, a publication refuses it. */
const LOST = '[?]';

function labelsOf(document: Document): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const node of everyNode(document)) {
    const id = idOf(node);
    const label = labelOf(node);
    if (id !== null && label !== '' && !labels.has(id)) labels.set(id, label);
  }
  return labels;
}

const labelOf = (node: DocumentNode): string => words(node, 'label');
