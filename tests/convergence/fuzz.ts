import type { Random } from './random.ts';

/** Damages bytes as an attacker, or a broken client, would: most of it stays as it was. */
export function mutate(random: Random, bytes: Uint8Array): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + random.below(3); left > 0; left--) mutated = once(random, mutated);
  return mutated;
}

function once(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  const result = Uint8Array.from(bytes);
  switch (random.below(6)) {
    case 0: // another byte
      result[at] = random.below(256);
      return result;
    case 1: // one bit
      result[at] = (result[at] ?? 0) ^ (1 << random.below(8));
      return result;
    case 2: // a number one higher or lower
      result[at] = (result[at] ?? 0) + (random.chance(0.5) ? 1 : -1);
      return result;
    case 3: // cut off
      return result.slice(0, at);
    case 4: // something in between
      return Uint8Array.of(...bytes.slice(0, at), random.below(256), ...bytes.slice(at));
    default: {
      // a piece again, or left out
      const end = at + random.below(8);
      const again = random.chance(0.5) ? bytes.slice(at, end) : [];
      return Uint8Array.of(...bytes.slice(0, at), ...again, ...again, ...bytes.slice(end));
    }
  }
}
