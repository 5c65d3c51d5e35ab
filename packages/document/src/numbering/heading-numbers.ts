import type { HeadingAttributes } from '../nodes/heading.ts';
import type { Numbered } from './numberer.ts';

type Counted = Pick<HeadingAttributes, 'level' | 'numbering'>;

/** A heading above the one at hand: its count among its siblings, or null where it has no number. */
type Step = string | null;

/**
 * Numbers headings. A skipped level counts as the next one, as every format writes it; what stands
 * below a heading without a number has none either, as "0.1" says nothing.
 */
export function headingNumbers(): (heading: Counted) => Numbered | null {
  const counts = new Map<string, number>();
  let above: readonly Step[] = [];

  const nextOf = (place: string): number => {
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return count;
  };

  function step(parents: readonly Step[], numbering: Counted['numbering']): Step {
    if (numbering === 'none' || parents.includes(null)) return null;
    if (parents.length > 0) return String(nextOf(parents.join('.')));
    return numbering === 'appendix' ? letters(nextOf('appendix')) : String(nextOf('section'));
  }

  return ({ level, numbering }) => {
    const parents = above.slice(0, level - 1);
    above = [...parents, step(parents, numbering)];
    if (above.includes(null)) return null;
    const isAppendix = /^[A-Z]/.test(above[0] ?? '');
    return { kind: isAppendix ? 'appendix' : 'section', number: above.join('.') };
  };
}

/** A … Z, AA, AB …: as many appendices as anybody may have. */
function letters(count: number): string {
  const last = String.fromCharCode(65 + ((count - 1) % 26));
  return count > 26 ? letters(Math.floor((count - 1) / 26)) + last : last;
}
