import { Flawed } from '../engraving.ts';
import { isElement, type SvgElement } from './element.ts';
import { namesIn } from './values.ts';

/** So many elements are drawn within a second. */
const HEAVIEST = 100_000;

/**
 * How many elements are drawn in the end, each use of a part counted. A drawing of twenty lines
 * can use its parts a billion times, and then no reader's browser ever comes back from it; one
 * whose parts use each other in a circle is refused as well.
 */
export function refuseHeavy(root: SvgElement): void {
  const parts = new Map(named(root));
  const known = new Map<SvgElement, number>();
  const within = new Set<SvgElement>();

  function weigh(element: SvgElement): number {
    const weighed = known.get(element);
    if (weighed !== undefined) return weighed;
    if (within.has(element)) throw new Flawed('unreadable');
    within.add(element);
    const used = usedBy(element).flatMap((name) => parts.get(name) ?? []);
    const below = [...element.children.filter(isElement), ...used];
    const weight = below.reduce((sum, each) => sum + weigh(each), 1);
    if (weight > HEAVIEST) throw new Flawed('too-large');
    within.delete(element);
    known.set(element, weight);
    return weight;
  }
  weigh(root);
}

const named = (element: SvgElement): readonly (readonly [string, SvgElement])[] => [
  ...(element.attributes['id'] === undefined ? [] : [[element.attributes['id'], element] as const]),
  ...element.children.filter(isElement).flatMap(named),
];

const usedBy = ({ attributes }: SvgElement): readonly string[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    name === 'xlink:href' && value.startsWith('#') ? [value.slice(1)] : namesIn(value),
  );
