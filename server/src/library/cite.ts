import type { PublishedEntry } from './published.ts';
import { words } from './words.ts';

/** How to name a publication in a list of sources, in the paper's language. */
export function citation({ front, title, type, number }: PublishedEntry): string {
  const w = words[front.language];
  const year = front.date.slice(0, 4);
  const what = `${w.types[type]}, ${w.version(number)}`;
  return `${front.group} (${year}): ${title}. ${what}. ${front.cluster}. ${front.url}`;
}
