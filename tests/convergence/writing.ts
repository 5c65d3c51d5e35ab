import * as Y from 'yjs';
import type { Random } from './random.ts';

/** What people do to a text, drawn by chance: typing mostly, and all else that editors do. */
export function writeSomething(random: Random, doc: Y.Doc, undo: Y.UndoManager) {
  const body = doc.getXmlFragment('body');
  random.deed([
    [50, () => type(random, body)],
    [12, () => erase(random, body)],
    [8, () => addBlock(random, body)],
    [3, () => removeBlock(random, body)],
    [6, () => format(random, body)],
    [5, () => setAttribute(random, body)],
    [4, () => undo.undo()],
    [2, () => undo.redo()],
    [2, () => rewrite(random, body)],
  ]);
}

const SNIPPETS = ['a', 'b', ' ', 'ö', 'Wirkstoff', '😀', '„', 'ß ist scharf', '\n'] as const;

function textsIn(body: Y.XmlFragment): Y.XmlText[] {
  return [...body.createTreeWalker((node) => node instanceof Y.XmlText)] as Y.XmlText[];
}

function type(random: Random, body: Y.XmlFragment) {
  const texts = textsIn(body);
  if (texts.length === 0) return addBlock(random, body);
  const text = random.pick(texts);
  text.insert(place(random, text), random.pick(SNIPPETS));
}

/** Somewhere in a text, but never inside a character that takes two units: no editor goes there. */
function place(random: Random, text: Y.XmlText): number {
  const parts: { insert: unknown }[] = text.toDelta();
  const plain = parts.map(({ insert }) => String(insert)).join('');
  const at = random.below(text.length + 1);
  const unit = plain.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function erase(random: Random, body: Y.XmlFragment) {
  const texts = textsIn(body).filter(({ length }) => length > 0);
  if (texts.length === 0) return;
  const text = random.pick(texts);
  const [one, other] = [place(random, text), place(random, text)];
  text.delete(Math.min(one, other), Math.abs(one - other));
}

function addBlock(random: Random, body: Y.XmlFragment) {
  const block = random.chance(0.2) ? list(random) : paragraph(random);
  body.insert(random.below(body.length + 1), [block]);
}

function paragraph(random: Random): Y.XmlElement {
  const element = new Y.XmlElement(random.pick(['paragraph', 'heading', 'blockquote']));
  element.insert(0, [new Y.XmlText(random.pick(SNIPPETS))]);
  return element;
}

function list(random: Random): Y.XmlElement {
  const element = new Y.XmlElement('bulletList');
  element.insert(0, [paragraph(random), paragraph(random)]);
  return element;
}

function removeBlock(random: Random, body: Y.XmlFragment) {
  if (body.length > 1) body.delete(random.below(body.length), 1);
}

function format(random: Random, body: Y.XmlFragment) {
  const texts = textsIn(body).filter(({ length }) => length > 1);
  if (texts.length === 0) return;
  const text = random.pick(texts);
  text.format(0, place(random, text), { bold: random.chance(0.5) ? {} : null });
}

function setAttribute(random: Random, body: Y.XmlFragment) {
  const elements = body.toArray().filter((node) => node instanceof Y.XmlElement);
  if (elements.length > 0) random.pick(elements).setAttribute('level', String(random.below(4)));
}

/** As when somebody pastes over everything. */
function rewrite(random: Random, body: Y.XmlFragment) {
  body.doc?.transact(() => {
    body.delete(0, body.length);
    for (let left = 1 + random.below(5); left > 0; left--) addBlock(random, body);
  });
}
