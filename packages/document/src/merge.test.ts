import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { Slice } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { violations } from './check/violations.ts';
import { draftFrom, FRAGMENT, readDraft } from './draft.ts';
import { schema } from './schema.ts';
import { plainText } from './text.ts';
import { randomDocument } from './testing/random-document.ts';
import { randomEdit } from './testing/random-edit.ts';
import { Random, seeds } from './testing/random.ts';

// Several people edit one draft at the same time, each through what an editor's binding does with
// a transaction, and their edits meet. The schema must be so lenient that nothing they merge into
// is refused: what it refuses, every open editor deletes.

const draftOf = (peer: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(peer);

function peerWith(draft: Uint8Array): Y.Doc {
  const peer = new Y.Doc();
  Y.applyUpdate(peer, draft);
  return peer;
}

/** What the peer's editor shows; as the binding does, it deletes from the peer what is refused. */
function shownBy(peer: Y.Doc) {
  const { doc, meta } = initProseMirrorDoc(peer.getXmlFragment(FRAGMENT), schema);
  const empty = schema.topNodeType.createAndFill();
  if (!empty) throw new Error('A document can always be empty');
  const { doc: shown } = new Transform(empty).replace(
    0,
    empty.content.size,
    new Slice(doc.content, 0, 0),
  );
  return { shown, meta };
}

function editBy(peer: Y.Doc, random: Random): void {
  const { shown, meta } = shownBy(peer);
  const edited = randomEdit(shown, random);
  updateYFragment(peer, peer.getXmlFragment(FRAGMENT), edited, meta);
}

/** Twice: Yjs tidies up formats when updates arrive, and sends that to the others, too. */
function meet(peers: readonly Y.Doc[]): void {
  exchange(peers);
  exchange(peers);
}

function exchange(peers: readonly Y.Doc[]): void {
  const drafts = peers.map(draftOf);
  for (const peer of peers) for (const draft of drafts) Y.applyUpdate(peer, draft);
}

describe('people who edit at the same time', () => {
  // 142: one person emptied the first paragraph of an item, another added a list below it.
  it.each([142, ...seeds(100)])(
    'agree on a valid text of which nothing is deleted (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const draft = draftFrom(randomDocument(random));
      const peers = random.some(2, 4, () => peerWith(draft));
      for (let round = 0; round < 5; round += 1) {
        for (const peer of peers) random.some(1, 3, () => editBy(peer, random));
        meet(peers);
        const [agreed, ...others] = peers.map((peer) => readDraft(draftOf(peer)));
        if (!agreed) throw new Error('Nobody came');
        for (const other of others) expect(other).toEqual(agreed);
        expect(violations(agreed)).toEqual([]);
        const [first = peerWith(draft)] = peers;
        const { shown } = shownBy(peerWith(draftOf(first)));
        expect(plainText(shown.toJSON()).replaceAll('\n', '')).toBe(
          plainText(agreed).replaceAll('\n', ''),
        );
      }
    },
  );
});
