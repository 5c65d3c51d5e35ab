import type { DocumentNode } from '../../document.ts';
import type { Place } from '../../walk.ts';
import { isBlank, type Reading, type Rule } from '../rule.ts';

interface LinkText {
  readonly text: string;
  readonly path: readonly number[];
}

/** One link in several formats is one link. */
function linksIn({ places }: Reading): readonly LinkText[] {
  return places.flatMap((place) => {
    const href = hrefOf(place.node);
    if (href === undefined || hrefOf(besideOf(place, -1)) === href) return [];
    return [{ text: textFrom(place, href), path: place.path }];
  });
}

/** What is said from the first run of a link to its last. */
function textFrom({ parent, path }: Place, href: unknown): string {
  const runs = (parent.content ?? []).slice(path.at(-1));
  const end = runs.findIndex((run) => hrefOf(run) !== href);
  return (end < 0 ? runs : runs.slice(0, end)).map(({ text = '' }) => text).join('');
}

const besideOf = ({ parent, path }: Place, distance: number): DocumentNode | undefined =>
  parent.content?.[(path.at(-1) ?? 0) + distance];

const hrefOf = (node: DocumentNode | undefined): unknown =>
  node?.marks?.find((mark) => mark.type === 'link')?.attrs?.['href'];

/** Read on their own, as a screen reader lists them, these say nothing. */
const vague: ReadonlySet<string> = new Set(
  (
    'hier|da|dort|mehr|weiter|link|dieser link|siehe hier|klicken sie hier|mehr erfahren|weiterlesen|' +
    'mehr informationen|webseite|website|quelle|pdf|' +
    'here|there|more|this|this link|click here|read more|learn more|source'
  ).split('|'),
);

const isVague = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return vague.has(words) || /^(https?:\/\/|www\.)\S*$/i.test(text.trim());
};

export const linkRules: readonly Rule[] = [
  (reading) =>
    linksIn(reading)
      .filter(({ text }) => isBlank(text))
      .map(({ path }) => ({ code: 'link-text-empty', path })),
  (reading) =>
    linksIn(reading)
      .filter(({ text }) => isVague(text))
      .map(({ path }) => ({ code: 'link-text-vague', path })),
];
