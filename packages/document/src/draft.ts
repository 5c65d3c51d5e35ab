import * as Y from 'yjs';
import type { Document } from './document.ts';
import { identify } from './identify.ts';
import { readFragment } from './draft/read.ts';
import { repair } from './repair.ts';
import { writeNodes } from './draft/write.ts';

/** Where in the Y.Doc the text lives. Every client relies on it: it never changes. */
export const FRAGMENT = 'body';

/** The first content of a new paper: its title and one empty paragraph to write into. */
export function emptyDraft({ title }: { readonly title: string }): Uint8Array {
  const text = title === '' ? {} : { content: [{ type: 'text', text: title }] };
  return draftFrom(
    identify({ type: 'doc', content: [{ type: 'title', ...text }, { type: 'paragraph' }] }),
  );
}

/**
 * A new draft (one Yjs update, V1) with this text. Only ever the first content of a paper: two
 * of them in one Y.Doc stand one after the other. To change a draft, use `retitle` or `revise`.
 */
export function draftFrom(document: Document): Uint8Array {
  const doc = new Y.Doc();
  doc.getXmlFragment(FRAGMENT).insert(0, writeNodes(document.content));
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

/**
 * The text of a draft, given as one Yjs update that holds all of it. What the schema can settle
 * without losing anything (a list left empty by two people, a heading too deep) is settled; what
 * it does not know stays and is reported by `check`.
 */
export function readDraft(update: Uint8Array): Document {
  // A copy of our own, whatever happens to it: the caller's draft is bytes, and stays them.
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, update);
    return repair({ type: 'doc', content: readFragment(doc.getXmlFragment(FRAGMENT)) });
  } finally {
    doc.destroy();
  }
}
