import { updateYFragment } from '@tiptap/y-tiptap';
import type { Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { violations } from './check/violations.ts';
import type { Document } from './document.ts';
import { FRAGMENT } from './draft.ts';
import { repair } from './repair.ts';
import { schema } from './schema.ts';
import { readTopmost } from './draft/read.ts';
import { writeNodes } from './draft/write.ts';
import { breaksSchema, holdsUnknown, plainBlock } from './strange.ts';

// Forward edits of a draft by the server: each takes the draft as one Yjs update and gives the
// update that brings the change, small enough to merge with what people type at that moment.

/** The edit that gives a draft another title; null where it has this one already. */
export function retitle(draft: Uint8Array, title: string): Uint8Array | null {
  return editOf(draft, (fragment) => {
    const element = fragment.toArray().find(isTitle);
    const content = title === '' ? [] : [schema.text(title)];
    if (element) update(element, schema.node('title', { id: idOfElement(element) }, content));
    else fragment.insert(0, writeNodes([schema.node('title', null, content).toJSON()]));
  });
}

/**
 * The edit that turns a draft into this document (an earlier version, an import); null where it
 * says this already. Throws on a document with schema violations: `check` it first.
 */
export function revise(draft: Uint8Array, document: Document): Uint8Array | null {
  const mended = repair(document);
  if (violations(mended).length > 0) throw new RangeError('The schema refuses this document');
  const wanted = schema.nodeFromJSON(mended);
  return editOf(draft, (fragment) => update(fragment, wanted));
}

/**
 * The edit that makes plain paragraphs of the blocks that break the schema; null where none does.
 * Blocks that hold what a newer schema may know are left as they are.
 */
export function mend(draft: Uint8Array): Uint8Array | null {
  return editOf(draft, (fragment) => {
    for (const [index, child] of fragment.toArray().entries()) {
      const nodes = readTopmost(child);
      if (nodes.some(holdsUnknown) || !breaksSchema(repair({ type: 'doc', content: nodes }))) {
        continue;
      }
      fragment.delete(index, 1);
      fragment.insert(index, writeNodes([plainBlock(nodes)]));
    }
  });
}

/** What an editor's binding does with a transaction, here without an editor. */
function update(target: Y.XmlFragment, wanted: Node): void {
  const y = target.doc ?? { transact: (change: () => void) => change() };
  updateYFragment(y, target, wanted, { mapping: new Map(), isOMark: new Map() });
}

function editOf(draft: Uint8Array, change: (fragment: Y.XmlFragment) => void): Uint8Array | null {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, draft);
    const edits: Uint8Array[] = [];
    doc.on('update', (edit: Uint8Array) => edits.push(edit));
    doc.transact(() => change(doc.getXmlFragment(FRAGMENT)));
    return edits[0] ?? null;
  } finally {
    doc.destroy();
  }
}

const isTitle = (child: unknown): child is Y.XmlElement =>
  child instanceof Y.XmlElement && child.nodeName === 'title';

const idOfElement = (element: Y.XmlElement): string | null => element.getAttribute('id') ?? null;
