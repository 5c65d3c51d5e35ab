import { meet, type Meeting, type Shape } from './meeting.ts';
import type { Subject } from './subjects/subject.ts';

const LIMIT_MS = 100;
const CAP = 51_200;
const REFINEMENTS = 1;

const keepsUp = ({ p99, missing, closed }: Meeting) =>
  p99 < LIMIT_MS && missing === 0 && closed === 0;

/**
 * The highest rate (edits a second over all rooms) at which 99 of 100 edits arrive within 100 ms
 * and none is lost: doubled from `start` until the server falls behind or the generator's own
 * limit is reached, then halved in between. It falls behind when it does so twice: a machine that
 * is shared with others stands still now and then for longer than the limit.
 */
export async function highestRate(subject: Subject, shape: Shape, start: number): Promise<number> {
  const once = async (rate: number) => keepsUp(await meet(subject, shape, rate));
  const holds = async (rate: number) => (await once(rate)) || (await once(rate));
  let low = 0;
  let high = start;
  while (await holds(high)) {
    if (high === CAP) return CAP;
    low = high;
    high = Math.min(2 * high, CAP);
  }
  for (let step = 0; step < REFINEMENTS; step += 1) {
    const middle = Math.round((low + high) / 2);
    if (await holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
