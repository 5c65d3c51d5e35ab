import { Random as Numbers } from '../../packages/document/src/testing/random.ts';

/** Chances that can be drawn again: the same seed gives the same meeting. */
export class Random extends Numbers {
  /** One of several deeds, each with its weight. */
  deed(deeds: readonly (readonly [weight: number, deed: () => void])[]) {
    let rest = this.next() * deeds.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, deed] of deeds) {
      rest -= weight;
      if (rest < 0) return deed();
    }
  }
}
