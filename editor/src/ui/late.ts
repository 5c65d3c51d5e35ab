import { type ComponentType, lazy } from 'react';
import { speaker } from '../words/speaker.ts';

/** A part of the app could not be fetched: it was renewed in between, or the server is away. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

type Load<T> = () => Promise<T>;

/** A component whose code travels when it is first shown. Without a network it waits for one. */
export const soon = <Props extends object>(load: Load<ComponentType<Props>>) =>
  lazy(async () => ({ default: await patiently(load) }));

/** The same, for what says more than the words that come first. */
export const late = <Props extends object>(load: Load<ComponentType<Props>>) =>
  soon(withAllWords(load));

export const withAllWords =
  <T>(load: Load<T>): Load<T> =>
  async () => {
    const [loaded] = await Promise.all([load(), speaker.sayAll()]);
    return loaded;
  };

async function patiently<T>(load: Load<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (navigator.onLine) throw new NotLoaded('A part of the app was not loaded', { cause });
    await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    return patiently(load);
  }
}
