import type { Document, DocumentMark, DocumentNode } from '../document.ts';
import { nodes, schema } from '../schema.ts';
import { places } from '../walk.ts';
import type { Random } from './random.ts';

type Damage = (node: DocumentNode, random: Random) => readonly DocumentNode[];

/** A document as a broken or hostile client might leave it: most often no longer valid. */
export function vandalise(document: Document, random: Random): Document {
  const targets = new Set(random.some(1, 4, () => random.pick(places(document)).node));
  const walk = (node: DocumentNode): readonly DocumentNode[] => {
    const whole = node.content ? { ...node, content: node.content.flatMap(walk) } : node;
    return targets.has(node) ? random.pick(damages)(whole, random) : [whole];
  };
  return { type: 'doc', content: document.content.flatMap(walk) };
}

const types = Object.keys(nodes).filter((name) => name !== 'text');

const becomeAnother: Damage = (node, random) =>
  node.type === 'text' ? [node] : [{ ...node, type: random.pick(types) }];

const loseChildren: Damage = ({ content: _content, ...node }) => [node];
const vanish: Damage = () => [];
const double: Damage = (node) => [node, node];
const loseItself: Damage = (node) => node.content ?? [];

const emptyText: Damage = (node) => [node.type === 'text' ? { ...node, text: '' } : node];

const wrongAttributes: Damage = (node, random) => {
  if (node.type === 'text') return [node];
  const value = random.pick<unknown>(['2', 7, -1, null, true, 'x y', {}, [1], [{}], 1e9]);
  const name = random.pick(attributeNames);
  return [{ ...node, attrs: { ...node.attrs, [name]: value } }];
};

const attributeNames: readonly string[] = [
  ...new Set(Object.values(schema.nodes).flatMap(({ spec }) => Object.keys(spec.attrs ?? {}))),
];

const forbiddenMark: Damage = (node, random) => {
  const href = random.pick(['javascript:alert(1)', 'https://example.org', '/app', 5]);
  const marks = [{ type: 'link', attrs: { href } }, { type: 'bold' }, ...(node.marks ?? [])];
  return [node.type === 'text' ? { ...node, marks: marks.toSorted(bySchema) } : node];
};

const markNames = Object.keys(schema.marks);
const bySchema = (a: DocumentMark, b: DocumentMark): number =>
  markNames.indexOf(a.type) - markNames.indexOf(b.type);

const damages: readonly Damage[] = [
  becomeAnother,
  loseChildren,
  vanish,
  double,
  loseItself,
  emptyText,
  wrongAttributes,
  forbiddenMark,
];
