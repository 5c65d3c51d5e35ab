import { readFileSync } from 'node:fs';
import { wordCount, type DocumentNode } from '@eckpunkt/document';
import { shorten } from '../clean.ts';
import { longDate, readDate } from '../dates.ts';
import type { Tools } from '../format.ts';
import type { Front, PaperInput } from '../front.ts';
import { headingsOf, type Headings } from '../headings.ts';
import { partsOf } from '../parts.ts';
import { textOf } from '../text.ts';
import { walkWith } from '../walk.ts';
import { typeName, wordsOf } from '../words.ts';
import { typstString, typstWriters, type Respell } from '../writers/typst.ts';

const template = new URL('../../templates/paper.typ', import.meta.url);

/** A whole paper as one Typst file: the template, the front matter as data, and the text. */
export function typstSource(paper: PaperInput, tools: Tools, respell: Respell): string {
  const { document } = paper;
  const headings = headingsOf(document, tools);
  const walk = walkWith(typstWriters(respell), headings, tools);
  const { title, abstract, body } = partsOf(document);
  const front = { ...frontOf(paper, title, abstract, respell), ...contentsOf(paper, headings) };
  return [
    readFileSync(template, 'utf8'),
    `#let front = ${dictionary({ ...front, title: `[${walk.inside(title)}]` })}`,
    `#show: paper.with(front, ${abstract ? `[${walk.inside(abstract)}]` : 'none'})`,
    walk.all(body),
  ].join('\n\n');
}

type Fields = Readonly<Record<string, string>>;

/** Values are Typst code. */
const dictionary = (fields: Fields): string =>
  `(${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')})`;

function frontOf(
  { front }: PaperInput,
  title: DocumentNode,
  abstract: DocumentNode | null,
  respell: Respell,
): Fields {
  const words = wordsOf(front.language);
  const string = (text: string): string => typstString(respell(text));
  const plainTitle = textOf(title).trim() || typeName(front);
  const { year, month, day } = readDate(front.date);
  return {
    lang: string(front.language),
    date: `datetime(year: ${year}, month: ${month}, day: ${day})`,
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
    [words.address, `link(${typstString(front.url)}, ${string(front.url)})`],
  ];
  return `(${facts.map(([name, value]) => `(${string(name)}, ${value}),`).join(' ')})`;
}

/** Long titles are set smaller, so that the first page has room for the abstract. */
function titleSize(title: string): string {
  if (title.length <= 60) return '28pt';
  if (title.length <= 120) return '23pt';
  return title.length <= 240 ? '18pt' : '13pt';
}

const LONG_PAPER = 1500;
const ENTRIES_ON_A_PAGE = 30;

/** How deep the contents go: as deep as one page allows; 0 where a paper needs none. */
function contentsOf({ document }: PaperInput, headings: Headings): Fields {
  const levels = [...headings.values()].map(({ level }) => level);
  const isLong = levels.length >= 4 && wordCount(document) >= LONG_PAPER;
  const fitting = [3, 2, 1].find(
    (depth) => levels.filter((level) => level <= depth).length <= ENTRIES_ON_A_PAGE,
  );
  return {
    'contents-depth': String(isLong ? (fitting ?? 1) : 0),
    'contents-breakable': String(fitting === undefined),
  };
}
