import { closeCodes } from '@eckpunkt/room/wire';

/** Close codes that ask everybody at once to come back: a restart, and an overload. */
const askedToReturn: ReadonlySet<number> = new Set([closeCodes.restart, closeCodes.tryLater]);

const slowest = 5_000;

/**
 * How long to wait before connecting again. Always random, so that the people of a paper, or of
 * a whole server, do not come back in the same instant.
 */
export function reconnectDelay(
  closeCode: number | undefined,
  failures: number,
  random: () => number,
): number {
  const asked = closeCode !== undefined && askedToReturn.has(closeCode);
  const ceiling = Math.min(slowest, (asked ? 1_500 : 250) * 2 ** failures);
  return Math.round(100 + random() * ceiling);
}
