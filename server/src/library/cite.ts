import { authorNames } from '@eckpunkt/export/page';
import type { PublishedPaper } from './published.ts';
import { words } from './words.ts';

/** How to name a publication in a list of sources, in the paper's language. */
export function citation({ document, front, title, type, number }: PublishedPaper): string {
  const w = words[front.language];
  const year = front.date.slice(0, 4);
  const authors = authorNames(document, front).join('; ');
  const what = `${w.types[type]}, ${w.version(number)}`;
  return `${authors} (${year}): ${title}. ${what}. ${front.cluster}. ${front.url}`;
}
