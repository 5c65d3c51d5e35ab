import { Fragment, Slice, type Node, type NodeType } from '@tiptap/pm/model';
import { canJoin, canSplit, findWrapping, Transform } from '@tiptap/pm/transform';
import { repair } from '../repair.ts';
import { acceptsAttribute, schema, type NodeName } from '../schema.ts';
import * as build from './build.ts';
import type { Random } from './random.ts';
import { block } from './random-document.ts';
import { randomInline } from './random-inline.ts';

type Edit = (tr: Transform, random: Random) => void;

/** One of the things that people do in an editor; now and then one that changes nothing. */
export function randomEdit(node: Node, random: Random): Node {
  const tr = new Transform(node);
  try {
    random.pick(edits)(tr, random);
    tr.doc.check();
    return tr.doc;
  } catch {
    // A place was drawn at which this cannot be done; an editor's command would have declined.
    return node;
  }
}

const typeText: Edit = (tr, random) => {
  const $pos = tr.doc.resolve(anywhere(tr.doc, random));
  if ($pos.parent.inlineContent) tr.insert($pos.pos, schema.text(random.pick(['a', 'ß ', 'Wort'])));
};

const deleteRange: Edit = (tr, random) => {
  const from = anywhere(tr.doc, random);
  tr.deleteRange(from, Math.min(tr.doc.content.size, from + random.below(40)));
};

const deleteBlock: Edit = (tr, random) => {
  const [from, node] = random.pick(blocks(tr.doc));
  if (node.type.name !== 'title') tr.deleteRange(from, from + node.nodeSize);
};

const split: Edit = (tr, random) => {
  const position = anywhere(tr.doc, random);
  if (canSplit(tr.doc, position)) tr.split(position);
};

const join: Edit = (tr, random) => {
  const [position] = random.pick(blocks(tr.doc));
  if (canJoin(tr.doc, position)) tr.join(position);
};

const insertBlock: Edit = (tr, random) => {
  const content = repair(build.paper(block(random))).content.slice(1);
  const nodes = content.map((json) => schema.nodeFromJSON(json));
  const [position] = random.pick(blocks(tr.doc));
  tr.replaceRange(position, position, new Slice(Fragment.from(nodes), 0, 0));
};

const format: Edit = (tr, random) => {
  const from = anywhere(tr.doc, random);
  const to = Math.min(tr.doc.content.size, from + 1 + random.below(20));
  const mark = schema.mark(random.pick(['bold', 'italic', 'superscript', 'code']));
  if (random.chance(0.7)) tr.addMark(from, to, mark);
  else tr.removeMark(from, to, mark);
};

const turnInto: Edit = (tr, random) => {
  const position = anywhere(tr.doc, random);
  const name = random.pick<NodeName>(['paragraph', 'heading', 'codeBlock', 'guidance']);
  tr.setBlockType(position, position, typeOf(name));
};

const wrap: Edit = (tr, random) => {
  const $pos = tr.doc.resolve(anywhere(tr.doc, random));
  const range = $pos.blockRange();
  const name = random.pick(wrappers);
  const wrapping = range && findWrapping(range, typeOf(name));
  if (wrapping) tr.wrap(range, wrapping);
};

const wrappers: readonly NodeName[] = [
  'bulletList',
  'orderedList',
  'blockquote',
  'abstract',
  'callout',
  'caseBox',
  'recommendation',
];

const insertInline: Edit = (tr, random) => {
  const [node] = repair(build.paper(build.p(randomInline(random)))).content.at(-1)?.content ?? [];
  if (node) tr.insert(anywhere(tr.doc, random), schema.nodeFromJSON(node));
};

/** As a form beside the text changes a figure, a recommendation or an author. */
const describe: Edit = (tr, random) => {
  const [position, node] = random.pick(blocks(tr.doc));
  const name = random.pick(Object.keys(node.attrs));
  const value = random.pick<unknown>(['Text', true, 50, null, ['state'], { type: 'book' }]);
  if (acceptsAttribute(node.type.name, name, value) && name !== 'id') {
    tr.setNodeAttribute(position, name, value);
  }
};

const addQuoteSource: Edit = (tr, random) => {
  const quotes = blocks(tr.doc).filter(([, node]) => node.type.name === 'blockquote');
  const [position, quote] = random.pick(quotes);
  tr.insert(
    position + quote.nodeSize - 1,
    typeOf('quoteSource').create(null, schema.text('Quelle')),
  );
};

const edits: readonly Edit[] = [
  typeText,
  typeText,
  typeText,
  deleteRange,
  deleteBlock,
  split,
  join,
  insertBlock,
  insertInline,
  describe,
  addQuoteSource,
  format,
  turnInto,
  wrap,
];

function typeOf(name: NodeName): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new RangeError(name);
  return type;
}

const anywhere = (node: Node, random: Random): number => random.below(node.content.size + 1);

/** Every block with its position, at any depth. */
function blocks(node: Node): readonly (readonly [number, Node])[] {
  const found: [number, Node][] = [];
  node.descendants((child, position) => {
    if (child.isBlock) found.push([position, child]);
    return !child.isTextblock;
  });
  return found;
}
