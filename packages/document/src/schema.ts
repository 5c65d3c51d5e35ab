import { getAttributesFromExtensions, getSchema, type AnyExtension } from '@tiptap/core';
import { Abbreviation } from './nodes/abbreviation.ts';
import { Abstract } from './nodes/abstract.ts';
import type { CheckedAttribute } from './nodes/attributes.ts';
import { AuthorNode } from './nodes/author.ts';
import { Bibliography } from './nodes/bibliography.ts';
import { Blockquote } from './nodes/blockquote.ts';
import { Bold } from './nodes/bold.ts';
import { BulletList } from './nodes/bullet-list.ts';
import { Callout } from './nodes/callout.ts';
import { CaseBox } from './nodes/case-box.ts';
import { Citation } from './nodes/citation.ts';
import { Code } from './nodes/code.ts';
import { CodeBlock } from './nodes/code-block.ts';
import { ContentsList } from './nodes/contents-list.ts';
import { CrossReference } from './nodes/cross-reference.ts';
import { Definition } from './nodes/definition.ts';
import { DefinitionList } from './nodes/definition-list.ts';
import { DefinitionTerm } from './nodes/definition-term.ts';
import { Doc } from './nodes/doc.ts';
import { Figure } from './nodes/figure.ts';
import { Footnote } from './nodes/footnote.ts';
import { Formula } from './nodes/formula.ts';
import { FormulaBlock } from './nodes/formula-block.ts';
import { FunderNode } from './nodes/funder.ts';
import { Guidance } from './nodes/guidance.ts';
import { HardBreak } from './nodes/hard-break.ts';
import { Heading } from './nodes/heading.ts';
import { HorizontalRule } from './nodes/horizontal-rule.ts';
import { Interests } from './nodes/interests.ts';
import { Italic } from './nodes/italic.ts';
import { Keywords } from './nodes/keywords.ts';
import { Language } from './nodes/language.ts';
import { LicenceNode } from './nodes/licence.ts';
import { Link } from './nodes/link.ts';
import { ListItem } from './nodes/list-item.ts';
import { OrderedList } from './nodes/ordered-list.ts';
import { PageBreak } from './nodes/page-break.ts';
import { Paragraph } from './nodes/paragraph.ts';
import { QuoteSource } from './nodes/quote-source.ts';
import { Recommendation } from './nodes/recommendation.ts';
import { Source } from './nodes/source.ts';
import { Subscript } from './nodes/subscript.ts';
import { Subtitle } from './nodes/subtitle.ts';
import { Superscript } from './nodes/superscript.ts';
import { Table } from './nodes/table.ts';
import { TableCell } from './nodes/table-cell.ts';
import { TableHeader } from './nodes/table-header.ts';
import { TableRow } from './nodes/table-row.ts';
import { Text } from './nodes/text.ts';
import { Title } from './nodes/title.ts';
import { Underline } from './nodes/underline.ts';

/**
 * Raised with every change of the tables below. An editor of another version may not enter a
 * room: it would delete, for everybody, what it does not know.
 */
export const SCHEMA_VERSION = 2;

/** What a paper is made of, by the name that it has in the draft and in the stored document. */
export const nodes = {
  doc: Doc,
  title: Title,

  subtitle: Subtitle,
  abstract: Abstract,
  keywords: Keywords,
  author: AuthorNode,
  interests: Interests,
  funder: FunderNode,
  licence: LicenceNode,

  paragraph: Paragraph,
  heading: Heading,
  bulletList: BulletList,
  orderedList: OrderedList,
  listItem: ListItem,
  blockquote: Blockquote,
  quoteSource: QuoteSource,
  definitionList: DefinitionList,
  definitionTerm: DefinitionTerm,
  definition: Definition,
  callout: Callout,
  caseBox: CaseBox,
  recommendation: Recommendation,
  codeBlock: CodeBlock,
  figure: Figure,
  table: Table,
  tableRow: TableRow,
  tableHeader: TableHeader,
  tableCell: TableCell,
  formulaBlock: FormulaBlock,
  contentsList: ContentsList,
  guidance: Guidance,
  horizontalRule: HorizontalRule,
  pageBreak: PageBreak,

  source: Source,
  bibliography: Bibliography,

  footnote: Footnote,
  citation: Citation,
  crossReference: CrossReference,
  formula: Formula,
  hardBreak: HardBreak,
  text: Text,
} as const satisfies Record<string, AnyExtension>;

export const marks = {
  language: Language,
  abbreviation: Abbreviation,
  link: Link,
  bold: Bold,
  italic: Italic,
  underline: Underline,
  subscript: Subscript,
  superscript: Superscript,
  code: Code,
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

type Rules = Pick<CheckedAttribute, 'accepts' | 'guess'>;

const rules: ReadonlyMap<string, Rules> = new Map(
  getAttributesFromExtensions([...extensions]).flatMap(({ type, name, attribute }) =>
    hasRules(attribute) ? [[`${type}.${name}`, attribute]] : [],
  ),
);

function hasRules(attribute: object): attribute is Rules {
  return 'accepts' in attribute;
}

/** Is this a right value for that attribute of a node or mark? */
export function acceptsAttribute(type: string, name: string, value: unknown): boolean {
  return rules.get(`${type}.${name}`)?.accepts(value) ?? true;
}

/** What a wrong value probably means; itself a right value, or not. */
export function guessAttribute(type: string, name: string, value: unknown): unknown {
  return rules.get(`${type}.${name}`)?.guess?.(value);
}
