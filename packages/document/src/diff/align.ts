import { canonicalJson } from '../canonical.ts';
import { formOf, isBlank, type Block } from './blocks.ts';
import { bagOf, similarity, type Bag } from './similarity.ts';

/** One block in both documents. */
export interface Pair {
  readonly before: Block;
  readonly after: Block;
}

/** Below this share of common words, two blocks are two blocks and not one that was rewritten. */
const ENOUGH = 0.5;
/** How many unmatched blocks apart two may stand to be compared; keeps long papers quick. */
const REACH = 40;

/**
 * Says which block of the newer document is which of the older one. An id settles it. Where ids
 * are missing or new (imported text, a cut and pasted section), equal text does, then enough
 * words in common, the most similar first.
 */
export function align(before: readonly Block[], after: readonly Block[]): readonly Pair[] {
  const steps = [byKey(idKey), byKey(titleKey), byKey(likenessKey), bySimilarity];
  return steps.reduce<readonly Pair[]>((pairs, step) => {
    const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
    const isOpen = (block: Block) => !paired.has(block);
    return [...pairs, ...step(before.filter(isOpen), after.filter(isOpen))];
  }, []);
}

type Step = (before: readonly Block[], after: readonly Block[]) => readonly Pair[];

const idKey = (block: Block): string | null => block.id;
const titleKey = ({ node }: Block): string | null => (node.type === 'title' ? 'title' : null);
/** The same words, or the same rule or unknown thing; empty paragraphs are no match for others. */
const likenessKey = (block: Block): string | null =>
  isBlank(block) ? null : block.text + canonicalJson(formOf(block));

/** Pairs blocks that have a key in common, the first with the first, the second with the second. */
function byKey(key: (block: Block) => string | null): Step {
  return (before, after) => {
    const queues = Map.groupBy(before.toReversed(), key);
    queues.delete(null);
    return after.flatMap((block) => {
      const match = queues.get(key(block))?.pop();
      return match ? [{ before: match, after: block }] : [];
    });
  };
}

interface Candidate extends Pair {
  readonly score: number;
}

const bySimilarity: Step = (before, after) => {
  const taken = new Set<Block>();
  return candidates(before, after)
    .toSorted((a, b) => b.score - a.score)
    .filter((pair) => {
      if (taken.has(pair.before) || taken.has(pair.after)) return false;
      taken.add(pair.before).add(pair.after);
      return true;
    });
};

function candidates(before: readonly Block[], after: readonly Block[]): readonly Candidate[] {
  const bags = new Map(
    [...before, ...after].map((block): [Block, Bag] => [block, bagOf(block.text)]),
  );
  const empty: Bag = new Map();
  const scoreOf = (a: Block, b: Block) => similarity(bags.get(a) ?? empty, bags.get(b) ?? empty);
  return after.flatMap((b, position) =>
    before
      .slice(Math.max(0, position - REACH), position + REACH)
      .map((a) => ({ before: a, after: b, score: scoreOf(a, b) }))
      .filter(({ score }) => score >= ENOUGH),
  );
}
