import type { DocumentNode } from '@eckpunkt/document';
import { clean, shorten } from '../clean.ts';
import { longDate, readDate } from '../dates.ts';
import type { Front, PaperInput } from '../front.ts';
import { asciiHref } from '../links.ts';
import { titleOf } from '../parts.ts';
import { textOf } from '../text.ts';
import { typeName, wordsOf } from '../words.ts';
import { typstString, type Respell } from '../writers/typst.ts';

/** Entries of a Typst dictionary; the values are code. */
export type Fields = Readonly<Record<string, string>>;

/** What the template prints around the text. */
export function frontOf(
  paper: PaperInput,
  abstract: DocumentNode | null,
  respell: Respell,
): Fields {
  const { front } = paper;
  const words = wordsOf(front.language);
  const string = (text: string): string => typstString(respell(clean(text)));
  const plainTitle = titleOf(paper);
  const { year, month, day } = readDate(front.date);
  return {
    lang: string(front.language),
    date: `datetime(year: ${year}, month: ${month}, day: ${day})`,
    title: string(plainTitle),
    'title-plain': string(plainTitle),
    'title-short': string(shorten(plainTitle, 64)),
    'title-size': titleSize(plainTitle),
    cluster: string(front.cluster),
    'cluster-short': string(shorten(front.cluster, 40)),
    group: string(front.group),
    'group-plain': string(front.group),
    description: abstract ? string(shorten(textOf(abstract).trim(), 300)) : 'none',
    'type-name': string(typeName(front)),
    version: string(`${words.version} ${front.number}`),
    'as-of': string(`${words.asOf}: ${longDate(front.date, front.language)}`),
    of: string(words.of),
    contents: string(words.contents),
    'abstract-name': string(words.abstract),
    about: string(words.aboutThisVersion),
    facts: factsOf(front, plainTitle, string),
  };
}

function factsOf(front: Front, title: string, string: (text: string) => string): string {
  const words = wordsOf(front.language);
  const date = longDate(front.date, front.language);
  const edition = `${typeName(front)}, ${words.version} ${front.number}, ${date}`;
  const facts: readonly (readonly [string, string])[] = [
    ...(front.note ? [[words.changes, string(front.note)] as const] : []),
    [words.cite, string(`${front.group} (${front.cluster}): ${title}. ${edition}. ${front.url}`)],
    [words.address, `link(${typstString(asciiHref(front.url))}, ${string(front.url)})`],
  ];
  return `(${facts.map(([name, value]) => `(${string(name)}, ${value}),`).join(' ')})`;
}

/** Long titles are set smaller, so that the first page has room for the abstract. */
function titleSize(title: string): string {
  if (title.length <= 60) return '28pt';
  if (title.length <= 120) return '23pt';
  return title.length <= 240 ? '18pt' : '13pt';
}
