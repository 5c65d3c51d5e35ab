import { FRAGMENT } from '@eckpunkt/document';
import * as Y from 'yjs';

function titleBlock(draft: Y.Doc): Y.XmlElement | null {
  const first = draft.getXmlFragment(FRAGMENT).get(0);
  return first instanceof Y.XmlElement && first.nodeName === 'title' ? first : null;
}

function setText(block: Y.XmlElement, text: string) {
  block.delete(0, block.length);
  block.insert(0, [new Y.XmlText(text)]);
}

/**
 * The edit that gives a draft another title, as one Yjs update that goes on from `state`.
 * Null for a draft that does not begin with a title: nobody but its writers can mend that.
 */
export function retitle(state: Uint8Array, title: string): Uint8Array | null {
  const draft = new Y.Doc();
  Y.applyUpdate(draft, state);
  const block = titleBlock(draft);
  if (!block) return null;
  const before = Y.encodeStateVector(draft);
  draft.transact(() => setText(block, title));
  return Y.encodeStateAsUpdate(draft, before);
}
