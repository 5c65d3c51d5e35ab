import { align } from './diff/align.ts';
import { attributesOf, blocksOf, isAlike, isBlank, type Block } from './diff/blocks.ts';
import { outOfOrder } from './diff/moves.ts';
import { allSpans, compareWords, type Span } from './diff/words.ts';
import type { Attributes, Document } from './document.ts';

// First the blocks of both documents are aligned; then each pair is compared word by word. A
// comparison of the two texts as a whole would call a moved section removed and added.

/**
 * What happened to one block: a paragraph, heading, title, figure, author, footnote; in lists and
 * tables, too. A box or table counts for what frames its content: its kind, its name, its caption.
 */
export interface Change {
  /** A block that was moved may have been changed as well: its spans tell. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly blockId: string | null;
  /** The block in the older document, or null where it was not there. */
  readonly before: Standing | null;
  /** The block in the newer document, or null where it is gone. */
  readonly after: Standing | null;
  /** The text of both: the older one without `added`, the newer one without `removed`. */
  readonly spans: readonly Span[];
}

/** As what and where a block stands. */
export interface Standing {
  readonly type: string;
  readonly attrs: Attributes;
  readonly path: readonly number[];
  readonly within: readonly string[];
}

/** What changed from one document to another, in the newer one's order; nothing if nothing did. */
export function diff(before: Document, after: Document): readonly Change[] {
  const [older, newer] = [blocksOf(before), blocksOf(after)];
  const alignment = alignmentOf(older, newer);
  const removed = removedBehind(older, alignment);
  return [
    ...(removed.get(null) ?? []),
    ...newer.flatMap((block) => [...changeOf(block, alignment), ...(removed.get(block) ?? [])]),
  ];
}

interface Alignment {
  /** From a block of the newer document to the same of the older one, and back. */
  readonly partners: ReadonlyMap<Block, Block>;
  /** Blocks of the newer document that stand elsewhere than before. */
  readonly moved: ReadonlySet<Block>;
}

function alignmentOf(older: readonly Block[], newer: readonly Block[]): Alignment {
  const pairs = align(older, newer);
  const partners = new Map(
    pairs.flatMap(({ before, after }) => [
      [before, after],
      [after, before],
    ]),
  );
  const places = new Map(newer.map((block, place) => [block, place]));
  const kept = older.flatMap((block) => partners.get(block) ?? []);
  const strays = outOfOrder(kept.map((block) => places.get(block) ?? 0));
  return { partners, moved: new Set(kept.filter((block) => strays.has(places.get(block) ?? 0))) };
}

function changeOf(block: Block, { partners, moved }: Alignment): readonly Change[] {
  const before = partners.get(block);
  if (!before) return oneSided('added', block);
  const spans = compareWords(before, block);
  const changed = !isAlike(before, block) || spans.some((span) => span.kind !== 'same');
  if (!changed && !moved.has(block)) return [];
  const kind = moved.has(block) ? 'moved' : 'changed';
  const blockId = block.id ?? before.id;
  return [{ kind, blockId, before: standingOf(before), after: standingOf(block), spans }];
}

/** What is gone, by the block of the newer document behind which it would stand. */
function removedBehind(older: readonly Block[], { partners, moved }: Alignment) {
  const removed = new Map<Block | null, readonly Change[]>();
  let anchor: Block | null = null;
  for (const block of older) {
    const partner = partners.get(block);
    if (!partner)
      removed.set(anchor, [...(removed.get(anchor) ?? []), ...oneSided('removed', block)]);
    else if (!moved.has(partner)) anchor = partner;
  }
  return removed;
}

/** An empty paragraph more or less is nothing to report. */
function oneSided(kind: 'added' | 'removed', block: Block): readonly Change[] {
  if (isBlank(block)) return [];
  const standing = standingOf(block);
  const [before, after] = kind === 'added' ? [null, standing] : [standing, null];
  return [{ kind, blockId: block.id, before, after, spans: allSpans(kind, block) }];
}

function standingOf({ node, path, within }: Block): Standing {
  return { type: node.type, attrs: attributesOf(node), path, within };
}
