import type { DocumentNode, FrontMatter } from '@eckpunkt/document';
import type { Brief, Briefs } from '../briefs.ts';
import { authorsOf, bylinesOf, isGroupNamed, type Byline } from '../byline.ts';
import { clean, shorten } from '../clean.ts';
import { longDate, readDate } from '../dates.ts';
import type { PaperInput } from '../front.ts';
import { titleOf, type Parts } from '../parts.ts';
import { hasVisible, textOf } from '../text.ts';
import { typeName, wordsOf } from '../words.ts';
import { typstList, typstString } from '../writers/typst/string.ts';
import type { TypstContext } from '../writers/typst.ts';

/** Entries of a Typst dictionary; the values are code. */
export type Fields = Readonly<Record<string, string>>;

/** Any text as code that stands for it. */
export type Say = (text: string) => string;

export const sayIn =
  ({ respell }: TypstContext): Say =>
  (text) =>
    typstString(respell(clean(text)));

/** What the template prints around the text. */
export function frontOf(
  paper: PaperInput,
  matter: FrontMatter,
  { abstract }: Parts,
  context: TypstContext,
): Fields {
  const { front } = paper;
  const { words } = context;
  const say = sayIn(context);
  const plainTitle = titleOf(paper);
  const { year, month, day } = readDate(front.date);
  const bylines = bylinesOf(matter, front);
  const keywords = matter.keywords.map(clean).filter(hasVisible);
  return {
    lang: say(front.language),
    date: `datetime(year: ${year}, month: ${month}, day: ${day})`,
    title: say(plainTitle),
    'title-plain': say(plainTitle),
    'title-short': say(shorten(plainTitle, 64)),
    'title-size': titleSize(plainTitle),
    cluster: say(front.cluster),
    'cluster-short': say(shorten(front.cluster, 40)),
    group: isGroupNamed(bylines, front) ? 'none' : say(front.group),
    bylines: typstList(bylines.map((line) => bylineOf(line, say))),
    authors: typstList(authorsOf(matter, front).map(({ name }) => say(name))),
    keywords: typstList(keywords.map(say)),
    description: abstract ? say(shorten(textOf(abstract).trim(), 300)) : 'none',
    'type-name': say(typeName(front)),
    version: say(`${words.version} ${front.number}`),
    'as-of': say(`${words.asOf}: ${longDate(front.date, front.language)}`),
    of: say(words.of),
    contents: say(words.contents),
  };
}

function bylineOf({ role, people }: Byline, say: Say): string {
  const all = people.map(({ name, organisation, orcid }) =>
    typstList([say(name), say(organisation), orcid === null ? 'none' : say(orcid)]),
  );
  return typstList([say(role), typstList(all)]);
}

/** Abstracts and keywords, by language; `written` is the inside of an abstract. */
export const briefsIn = (
  { own, further }: Briefs,
  written: (node: DocumentNode) => string,
  say: Say,
): string => typstList([own, ...further].map((brief) => briefOf(brief, written, say)));

function briefOf(
  { language, abstract, keywords }: Brief,
  written: (node: DocumentNode) => string,
  say: Say,
): string {
  const words = wordsOf(language);
  return typstList([
    typstString(language),
    say(words.abstract),
    abstract ? `[${written(abstract)}]` : 'none',
    say(words.keywords),
    typstList(keywords.map(say)),
  ]);
}

/** Long titles are set smaller, so that the first page has room for the abstract. */
function titleSize(title: string): string {
  if (title.length <= 60) return '28pt';
  if (title.length <= 120) return '23pt';
  return title.length <= 240 ? '18pt' : '13pt';
}
