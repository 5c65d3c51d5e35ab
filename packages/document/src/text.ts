import { attributes } from './attributes.ts';
import type { Document, DocumentNode } from './document.ts';

/**
 * The document's words: one line a block, cells and list items too; a hard break ends a line. A
 * footnote has a line of its own behind the one in which its sign stands. What no format prints
 * (a template's hints, the sources as they are stored) is left out.
 */
export function plainText(document: Document): string {
  return document.content.flatMap((block) => linesOf(block, true)).join('\n');
}

/** What a block says, on one line and without its footnotes. */
export function textOf(node: DocumentNode): string {
  return linesOf(node, false).join(' ').replaceAll('\n', ' ');
}

/** The title, or an empty string. */
export function titleOf(document: Document): string {
  return firstTextOf(document, 'title');
}

/** The abstract, paragraphs joined into one line, or an empty string. */
export function abstractOf(document: Document): string {
  return firstTextOf(document, 'abstract');
}

/**
 * Words as a reader counts them: "Bio-Ökonomie", "z.B." and "2.000" are one each, a dash between
 * spaces is none.
 */
export function wordCount(document: Document): number {
  return plainText(document)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const firstTextOf = (document: Document, type: string): string => {
  const block = document.content.find((each) => each.type === type);
  return block ? textOf(block).trim() : '';
};

function linesOf(node: DocumentNode, withNotes: boolean): readonly string[] {
  if (unprinted.has(node.type)) return [];
  const children = node.content ?? [];
  if (children.some(isInline)) return linesOfInline(children, withNotes);
  return [...ownLines(node), ...children.flatMap((child) => linesOf(child, withNotes))];
}

const unprinted: ReadonlySet<string> = new Set([
  'guidance',
  'source',
  'bibliography',
  'contentsList',
]);

function linesOfInline(children: readonly DocumentNode[], withNotes: boolean): readonly string[] {
  const notes = withNotes ? children.filter(({ type }) => type === 'footnote') : [];
  return [
    children.map(inlineText).join(''),
    ...notes.map(({ content = [] }) => content.map(inlineText).join('')),
  ];
}

/** Words that stand in attributes: what a box or a table is called. */
function ownLines(node: DocumentNode): readonly string[] {
  const said = (words: string) => (words.trim() === '' ? [] : [words]);
  if (node.type === 'table') return said(attributes('table', node).caption);
  if (node.type === 'formulaBlock') return said(inlineText(node));
  if (node.type !== 'caseBox') return [];
  const { name, place, partners } = attributes('caseBox', node);
  return [name, place, partners].flatMap(said);
}

const inlineNames: ReadonlySet<string> = new Set([
  'text',
  'hardBreak',
  'footnote',
  'citation',
  'crossReference',
  'formula',
]);

const isInline = ({ type }: DocumentNode): boolean => inlineNames.has(type);

/** Citations and references say nothing by themselves: their words are computed. */
function inlineText(node: DocumentNode): string {
  if (node.type === 'hardBreak') return '\n';
  if (node.type !== 'formula' && node.type !== 'formulaBlock') return node.text ?? '';
  const { alt, latex } = attributes('formula', node);
  return alt || latex;
}
