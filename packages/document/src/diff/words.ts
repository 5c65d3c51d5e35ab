import { Schema, type Mark, type Node } from '@tiptap/pm/model';
import { StepMap } from '@tiptap/pm/transform';
import { ChangeSet, type TokenEncoder } from 'prosemirror-changeset';
import { canonicalJson } from '../canonical.ts';
import type { Attributes, DocumentMark, DocumentNode } from '../document.ts';
import { schema } from '../schema.ts';
import { attributesOf, type Block } from './blocks.ts';
import { OBJECT } from './line.ts';

/** A run of text in both documents, or in one of them only. */
export interface Span {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly marks?: readonly DocumentMark[];
  /** A citation, a reference, a formula, the sign of a footnote: then the text is U+FFFC. */
  readonly object?: SpanObject;
}

/** A footnote's text is told for itself, so there is no content here. */
export interface SpanObject {
  readonly type: string;
  readonly attrs: Attributes;
}

/** Replaces the text [fromA, toA) of the older block by [fromB, toB) of the newer one. */
interface Range {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * Two states of one block as one text: read without what was added it is the older one, without
 * what was removed the newer one. Whole words change; a word that only got bold changes, too.
 */
export function compareWords(before: Block, after: Block): readonly Span[] {
  const [a, b] = [nodeOf(before), nodeOf(after)];
  const spans: Span[] = [];
  let end: Range = { fromA: 0, toA: 0, fromB: 0, toB: 0 };
  for (const range of wholeWords(changedRanges(a, b), textOf(a), textOf(b))) {
    spans.push(...spansOf('same', b, end.toB, range.fromB));
    spans.push(...spansOf('removed', a, range.fromA, range.toA));
    spans.push(...spansOf('added', b, range.fromB, range.toB));
    end = range;
  }
  return [...spans, ...spansOf('same', b, end.toB, b.content.size)];
}

export const allSpans = (kind: Span['kind'], block: Block): readonly Span[] => {
  const line = nodeOf(block);
  return spansOf(kind, line, 0, line.content.size);
};

/** A line as ProseMirror holds it, in which every character and every object is one position. */
function nodeOf({ line }: Block): Node {
  return lines.node('doc', null, line.map(inlineNode));
}

/** Anything may stand in a line, also what the paper's own schema does not know. */
const lines = new Schema({
  nodes: {
    doc: { content: 'inline*' },
    text: { group: 'inline' },
    object: { group: 'inline', inline: true, attrs: { node: {} } },
  },
  marks: schema.spec.marks,
});

function inlineNode(node: DocumentNode): Node {
  const text = node.type === 'hardBreak' ? '\n' : node.text;
  if (text === undefined) return lines.node('object', { node });
  const known = (node.marks ?? []).filter((mark) => lines.marks[mark.type]);
  return lines.text(
    text,
    known.map((mark) => lines.mark(mark.type, mark.attrs)),
  );
}

const textOf = (line: Node): string => line.textBetween(0, line.content.size, null, OBJECT);

function changedRanges(a: Node, b: Node): readonly Range[] {
  const everything = new StepMap([0, a.content.size, b.content.size]);
  const start = ChangeSet.create(a, undefined, markedCharacters);
  return start.addSteps(b, [everything], null).changes;
}

/** Characters differ where their marks do, objects where their attributes do. */
const markedCharacters: TokenEncoder<number | string> = {
  encodeCharacter: (char, marks) => (marks.length === 0 ? char : char + marks.map(spell).join()),
  encodeNodeStart: (node) => canonicalJson(lookOf(node.attrs['node'])),
  encodeNodeEnd: () => -1,
  compareTokens: (a, b) => a === b,
};

/** The text of a footnote is compared by itself, so a sign is like any other. */
const lookOf = (node: DocumentNode): unknown =>
  node.type === 'footnote' ? node.type : { ...node, attrs: attributesOf(node) };

const spell = (mark: Mark): string => mark.type.name + JSON.stringify(mark.attrs);

/** Widens each range to the ends of the words it touches, and joins those that then meet. */
function wholeWords(ranges: readonly Range[], a: string, b: string): readonly Range[] {
  const words: Range[] = [];
  ranges.forEach((range, index) => {
    const left = wordBefore(range, a, b, ranges[index - 1]?.toA);
    const right = wordBehind(range, a, b, ranges[index + 1]?.fromA);
    const last = words.at(-1);
    const { fromA, fromB } =
      last && last.toA >= range.fromA - left
        ? last
        : { fromA: range.fromA - left, fromB: range.fromB - left };
    const wide = { fromA, fromB, toA: range.toA + right, toB: range.toB + right };
    words.splice(last?.fromA === fromA ? -1 : words.length, 1, wide);
  });
  return words;
}

// The text between two ranges is the same on both sides, so one length serves both.

/** How much of the word that a range begins in stands before it. */
function wordBefore(range: Range, a: string, b: string, floor = 0): number {
  const cuts = startsWord(a, range.fromA, range.toA) || startsWord(b, range.fromB, range.toB);
  if (!cuts) return 0;
  let start = range.fromA;
  while (start > floor && isWordUnit(a[start - 1])) start -= 1;
  return range.fromA - start;
}

/** How much of the word that a range ends in stands behind it. */
function wordBehind(range: Range, a: string, b: string, ceiling = a.length): number {
  const cuts = endsWord(a, range.fromA, range.toA) || endsWord(b, range.fromB, range.toB);
  if (!cuts) return 0;
  let end = range.toA;
  while (end < ceiling && isWordUnit(a[end])) end += 1;
  return end - range.toA;
}

const startsWord = (text: string, from: number, to: number) => from < to && isWordUnit(text[from]);
const endsWord = (text: string, from: number, to: number) => from < to && isWordUnit(text[to - 1]);

/** A letter, a digit, or one half of a character beyond U+FFFF, which must not be torn. */
const isWordUnit = (unit = ''): boolean => /[\p{L}\p{N}\p{M}\p{Cs}_]/u.test(unit);

function spansOf(kind: Span['kind'], line: Node, from: number, to: number): readonly Span[] {
  const nodes: readonly DocumentNode[] = line.content.cut(from, to).toJSON() ?? [];
  return nodes.map((node) => spanOf(kind, node));
}

function spanOf(kind: Span['kind'], { attrs, text, marks }: DocumentNode): Span {
  if (text !== undefined) return { kind, text, ...(marks && { marks }) };
  // Only objects have attributes in a line, and this one alone.
  const object = attrs?.['node'] as DocumentNode;
  return { kind, text: OBJECT, object: { type: object.type, attrs: object.attrs ?? {} } };
}
