import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Draft } from './draft.ts';
import { newsOf } from './news.ts';

const take = (draft: Draft, update: Uint8Array) => {
  const news = newsOf(update, draft);
  if (!news) throw new Error('no update');
  draft.add(news);
};

const textOf = (update: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc.getText('text').toString();
};

test('[R3] the draft lives in what it gave away, and writes on elsewhere', () => {
  const draft = new Draft();
  const people = [new Y.Doc(), new Y.Doc()];
  for (const doc of people) doc.on('update', (update: Uint8Array) => take(draft, update));
  const [anna, ben] = people.map((doc) => doc.getText('text'));
  anna?.insert(0, 'Eckpunkte');
  ben?.insert(0, 'Papier');
  const given = draft.encode();
  const asGiven = given.slice();
  const words = textOf(given);

  const mark = draft.mark();
  anna?.insert(9, ' gemeinsam');
  expect(given).toEqual(asGiven);
  expect(textOf(draft.encode())).toHaveLength(words.length + ' gemeinsam'.length);

  // Moving changes nothing about where a mark is.
  draft.adopt(given, mark);
  anna?.delete(0, 1);
  const both = textOf(draft.encode());
  expect(both).toContain('ckpunkte gemeinsam');
  expect(both).toContain('Papier');
});
