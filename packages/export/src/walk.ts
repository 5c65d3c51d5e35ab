import {
  idOf,
  type DocumentMark,
  type DocumentNode,
  type MarkName,
  type NodeName,
} from '@eckpunkt/document';
import type { Tools, Warning } from './format.ts';
import type { Heading, Headings } from './headings.ts';

/**
 * One format, as a table from node name to a small function. It is complete by type: a node that
 * has no writer does not compile. `Out` is what the format is made of (text, or pandoc's tree).
 */
export interface Writers<Out> {
  readonly nodes: Readonly<Record<NodeName, WriteNode<Out>>>;
  readonly marks: Readonly<Record<MarkName, WriteMark<Out>>>;
  /** A paragraph that is all there is in a list item or table cell. */
  readonly plain: WriteNode<Out>;
  join(parts: readonly Out[]): Out;
}

/** `next` is what follows in the same block, where anything does. */
export type WriteNode<Out> = (node: DocumentNode, walk: Walk<Out>, next?: DocumentNode) => Out;
export type WriteMark<Out> = (
  mark: DocumentMark,
  inner: Out,
  walk: Walk<Out>,
  next: DocumentNode | undefined,
) => Out;

/** A warning is kept with the file for ever; an address in it may be of any length. */
const LONGEST_DETAIL = 200;

/** What a writer may ask while it writes one node. */
export interface Walk<Out> {
  one(node: DocumentNode): Out;
  all(nodes: readonly DocumentNode[]): Out;
  inside(node: DocumentNode): Out;
  /** The inside of a list item or cell: a lone paragraph in it is no paragraph of its own. */
  insidePlain(node: DocumentNode): Out;
  /** Undefined for one that is not written, as it is empty. */
  heading(node: DocumentNode): Heading | undefined;
  warn(code: Warning['code'], node: DocumentNode, detail?: string): void;
}

/**
 * The one walk through a paper's tree that all formats share. It never throws over what it finds:
 * what has no writer is warned of and written by its content, so that no text gets lost.
 */
export function walkWith<Out>(writers: Writers<Out>, headings: Headings, tools: Tools): Walk<Out> {
  const nodeWriters: Readonly<Record<string, WriteNode<Out>>> = writers.nodes;
  const markWriters: Readonly<Record<string, WriteMark<Out>>> = writers.marks;

  const walk: Walk<Out> = {
    one: (node) => write(node),
    all: (nodes) => writers.join(marked(nodes, 0)),
    inside: (node) => walk.all(node.content ?? []),
    insidePlain: (node) =>
      isLoneParagraph(node)
        ? writers.join(node.content?.map((child) => plainOr(child)) ?? [])
        : walk.inside(node),
    heading: (node) => headings.get(node),
    warn: (code, node, detail) => {
      const blockId = idOf(node);
      tools.warn({
        code,
        ...(blockId && { blockId }),
        ...(detail && { detail: detail.slice(0, LONGEST_DETAIL) }),
      });
    },
  };

  const write = (node: DocumentNode, next?: DocumentNode): Out =>
    (nodeWriters[node.type] ?? unknown)(node, walk, next);

  const plainOr = (node: DocumentNode): Out =>
    node.type === 'paragraph' ? writers.plain(node, walk) : walk.one(node);

  function unknown(node: DocumentNode): Out {
    walk.warn('node-unknown', node, node.type);
    return walk.inside(node);
  }

  /** Neighbours under the same mark are written under one: a half-bold link stays one link. */
  function marked(nodes: readonly DocumentNode[], depth: number): Out[] {
    const out: Out[] = [];
    for (let at = 0; at < nodes.length;) {
      const end = endOfRun(nodes, at, depth);
      out.push(written(nodes.slice(at, end), depth, nodes[end]));
      at = end;
    }
    return out;
  }

  function written(run: readonly DocumentNode[], depth: number, next?: DocumentNode): Out {
    const mark = marksOf(run[0])[depth];
    if (!mark) return writers.join(run.map((node, at) => write(node, run[at + 1] ?? next)));
    const inner = writers.join(marked(run, depth + 1));
    const writeMark = markWriters[mark.type];
    if (writeMark) return writeMark(mark, inner, walk, next);
    tools.warn({ code: 'mark-unknown', detail: mark.type });
    return inner;
  }

  return walk;
}

/** A paragraph alone, or followed by nothing but lists: what people see as one short item. */
function isLoneParagraph(node: DocumentNode): boolean {
  const [first, ...rest] = node.content ?? [];
  return first?.type === 'paragraph' && rest.every(({ type }) => type.endsWith('List'));
}

/** Links outermost, so that emphasis inside one does not cut it into several; code innermost. */
function marksOf(node: DocumentNode | undefined): readonly DocumentMark[] {
  return (node?.marks ?? []).toSorted((a, b) => rank(a) - rank(b));
}

const ranks: Readonly<Record<string, number>> = { link: 0, language: 1, abbreviation: 2, code: 4 };

const rank = (mark: DocumentMark): number => ranks[mark.type] ?? 3;

/** Where the run of nodes ends that share the mark of the first one at this depth. */
function endOfRun(nodes: readonly DocumentNode[], start: number, depth: number): number {
  const mark = marksOf(nodes[start])[depth];
  if (!mark) return start + 1;
  const length = nodes.slice(start).findIndex((node) => !isSameMark(marksOf(node)[depth], mark));
  return length < 0 ? nodes.length : start + length;
}

const told = ['href', 'lang', 'long'] as const;

const isSameMark = (a: DocumentMark | undefined, b: DocumentMark): boolean =>
  a?.type === b.type && told.every((name) => a.attrs?.[name] === b.attrs?.[name]);
