import type { DocumentNode, FrontMatter } from '@eckpunkt/document';
import { languageOf } from '../attributes.ts';
import { authorsOf, bylinesOf, isGroupNamed, type Byline, type Person } from '../byline.ts';
import { clean } from '../clean.ts';
import { longDate, readDate } from '../dates.ts';
import type { PaperInput } from '../front.ts';
import { fundingsOf, licenceOf } from '../imprint.ts';
import { titleOf, type Parts } from '../parts.ts';
import { hasVisible, isBlank } from '../text.ts';
import type { Walk } from '../walk.ts';
import { typeName, wordsOf } from '../words.ts';
import { element, inlines, type Elements, type Json } from '../writers/pandoc/elements.ts';
import type { Dialect } from './dialect.ts';

type Meta = Readonly<Record<string, Json>>;

/** What is known of a paper besides its text, by the names that pandoc's templates know. */
export function metaOf(
  paper: PaperInput,
  matter: FrontMatter,
  parts: Parts,
  walk: Walk<Elements>,
  dialect: Dialect,
): Meta {
  const { front } = paper;
  const { title, abstract } = parts;
  const words = wordsOf(front.language);
  const asOf = `${words.asOf}: ${longDate(front.date, front.language)}`;
  return {
    title: isBlank(title) ? text(titleOf(paper)) : element('MetaInlines', walk.inside(title)),
    // For headers and file properties, which take no markup.
    pagetitle: string(titleOf(paper)),
    subtitle: element('MetaInlines', subtitleOf(paper, parts, walk)),
    author: list(authorLines(paper, matter, dialect)),
    publisher: text(front.cluster),
    date: text(dialect.date === 'iso' ? front.date : asOf),
    lang: string(front.language),
    identifier: string(front.url),
    rights: text(licenceOf(matter, front.language).name),
    ...keywordsOf(matter),
    ...(abstract && {
      'abstract-title': string(words.abstract),
      abstract: element('MetaBlocks', walk.inside(abstract)),
    }),
    ...(dialect.imprint === 'metadata' && articleOf(paper, matter, parts, walk)),
  };
}

/** The paper's own, then what kind of paper this is. */
function subtitleOf({ front }: PaperInput, { subtitle }: Parts, walk: Walk<Elements>): Elements {
  const kind = `${typeName(front)} · ${wordsOf(front.language).version} ${front.number}`;
  return subtitle ? [...walk.inside(subtitle), ...inlines(` · ${kind}`)] : inlines(kind);
}

function authorLines(
  { front }: PaperInput,
  matter: FrontMatter,
  { organisations }: Dialect,
): readonly string[] {
  const name = (person: Person): string =>
    organisations && person.organisation !== ''
      ? `${person.name}, ${person.organisation}`
      : person.name;
  if (!organisations) return authorsOf(matter, front).map(name);
  const bylines = bylinesOf(matter, front);
  const group = isGroupNamed(bylines, front) ? [] : [front.group];
  return [...bylines.flatMap((line) => lineOf(line, name)), ...group, front.cluster];
}

const lineOf = ({ role, people }: Byline, name: (person: Person) => string): readonly string[] =>
  role === '' ? people.map(name) : [`${role} ${people.map(name).join('; ')}`];

const keywordsOf = ({ keywords }: FrontMatter): Meta => {
  const terms = keywords.filter(hasVisible);
  return terms.length === 0 ? {} : { keywords: list(terms), subject: list(terms) };
};

/** For the template of JATS, which has places for more than others. */
function articleOf(
  paper: PaperInput,
  matter: FrontMatter,
  parts: Parts,
  walk: Walk<Elements>,
): Meta {
  const { front } = paper;
  const licence = licenceOf(matter, front.language);
  const { year, month, day } = readDate(front.date);
  return {
    'article-type': string(typeName(front)),
    version: string(front.number),
    group: text(front.group),
    // Not `subtitle`: the kind of paper is no part of it here.
    ...(parts.subtitle && { 'own-subtitle': element('MetaInlines', walk.inside(parts.subtitle)) }),
    contributors: element('MetaList', bylinesOf(matter, front).flatMap(contributorsOf)),
    'iso-date': string(front.date.slice(0, 10)),
    year: string(String(year)),
    month: string(String(month)),
    day: string(String(day)),
    funders: element(
      'MetaList',
      matter.funders.map(({ name, grant }) => map({ name: text(name), grant: given(grant) })),
    ),
    'funding-statements': list(
      fundingsOf(matter, front.language)
        .map(({ sentence }) => sentence)
        .filter(hasVisible),
    ),
    'licence-name': text(licence.name),
    'licence-url': given(licence.url ?? ''),
    ...(parts.interests && { interests: element('MetaInlines', walk.inside(parts.interests)) }),
    'further-abstracts': element(
      'MetaList',
      parts.furtherAbstracts.map((node) => furtherAbstract(node, walk, front.language)),
    ),
  };
}

const contributorsOf = ({ role, people }: Byline): readonly Json[] =>
  people.map(({ name, isGroup, organisation, orcid }) =>
    map({
      kind: string(role === '' ? 'author' : 'other'),
      role: given(role),
      name: text(name),
      group: element('MetaBool', isGroup),
      organisation: given(organisation),
      orcid: given(orcid ?? ''),
    }),
  );

const furtherAbstract = (node: DocumentNode, walk: Walk<Elements>, language: string): Json =>
  map({
    lang: string(languageOf(node) ?? language),
    text: element('MetaBlocks', walk.inside(node)),
  });

const map = (pairs: Meta): Json => element('MetaMap', pairs);
const list = (values: readonly string[]): Json => element('MetaList', values.map(text));
const text = (value: string): Json => element('MetaInlines', inlines(value));
const string = (value: string): Json => element('MetaString', clean(value));
/** Nothing is no value to a template. */
const given = (value: string): Json =>
  hasVisible(value) ? text(value) : element('MetaBool', false);
