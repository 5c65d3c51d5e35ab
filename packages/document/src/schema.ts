import { getAttributesFromExtensions, getSchema, type AnyExtension } from '@tiptap/core';
import { Abstract } from './nodes/abstract.ts';
import type { CheckedAttribute } from './nodes/attributes.ts';
import { Blockquote } from './nodes/blockquote.ts';
import { Bold } from './nodes/bold.ts';
import { BulletList } from './nodes/bullet-list.ts';
import { Doc } from './nodes/doc.ts';
import { HardBreak } from './nodes/hard-break.ts';
import { Heading } from './nodes/heading.ts';
import { HorizontalRule } from './nodes/horizontal-rule.ts';
import { Italic } from './nodes/italic.ts';
import { Link } from './nodes/link.ts';
import { ListItem } from './nodes/list-item.ts';
import { OrderedList } from './nodes/ordered-list.ts';
import { Paragraph } from './nodes/paragraph.ts';
import { Subscript } from './nodes/subscript.ts';
import { Superscript } from './nodes/superscript.ts';
import { Table } from './nodes/table.ts';
import { TableCell } from './nodes/table-cell.ts';
import { TableHeader } from './nodes/table-header.ts';
import { TableRow } from './nodes/table-row.ts';
import { Text } from './nodes/text.ts';
import { Title } from './nodes/title.ts';

/**
 * Raised with every change of the tables below. An editor of another version may not enter a
 * room: it would delete, for everybody, what it does not know.
 */
export const SCHEMA_VERSION = 1;

/** What a paper is made of, by the name that it has in the draft and in the stored document. */
export const nodes = {
  doc: Doc,
  title: Title,
  abstract: Abstract,
  paragraph: Paragraph,
  heading: Heading,
  bulletList: BulletList,
  orderedList: OrderedList,
  listItem: ListItem,
  blockquote: Blockquote,
  table: Table,
  tableRow: TableRow,
  tableHeader: TableHeader,
  tableCell: TableCell,
  horizontalRule: HorizontalRule,
  hardBreak: HardBreak,
  text: Text,
} as const satisfies Record<string, AnyExtension>;

export const marks = {
  bold: Bold,
  italic: Italic,
  subscript: Subscript,
  superscript: Superscript,
  link: Link,
} as const satisfies Record<string, AnyExtension>;

export type NodeName = keyof typeof nodes;
export type MarkName = keyof typeof marks;

/** For an editor, which may replace one by its own extension of it (with a node view). */
export const extensions: readonly AnyExtension[] = [
  ...Object.values(nodes),
  ...Object.values(marks),
];

export const schema = getSchema([...extensions]);

/** Nodes that carry the stable `id` attribute. */
export const blockNames: readonly NodeName[] = Object.keys(nodes)
  .filter(isNodeName)
  .filter((name) => 'id' in (schema.nodes[name]?.spec.attrs ?? {}));

export function isNodeName(name: string): name is NodeName {
  return Object.hasOwn(nodes, name);
}

export function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(marks, name);
}

const rules: ReadonlyMap<string, CheckedAttribute['accepts']> = new Map(
  getAttributesFromExtensions([...extensions]).flatMap(({ type, name, attribute }) =>
    hasRule(attribute) ? [[`${type}.${name}`, attribute.accepts]] : [],
  ),
);

function hasRule(attribute: object): attribute is Pick<CheckedAttribute, 'accepts'> {
  return 'accepts' in attribute;
}

/** Is this a right value for that attribute of a node or mark? */
export function acceptsAttribute(type: string, name: string, value: unknown): boolean {
  return rules.get(`${type}.${name}`)?.(value) ?? true;
}
