import { setTimeout as pause } from 'node:timers/promises';

/** Answers no sooner than after `ms`, so that the time does not tell what there was to do. */
export async function evenTime<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.all([work, pause(ms)]);
  return result;
}
