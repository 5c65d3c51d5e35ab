import type { FrontMatter } from '@eckpunkt/document';
import type { Brief, Briefs } from '../briefs.ts';
import { authorsOf, bylinesOf, isGroupNamed, type Byline, type Person } from '../byline.ts';
import { clean } from '../clean.ts';
import { longDate, readDate } from '../dates.ts';
import type { Front, PaperInput } from '../front.ts';
import { fundingsOf, licenceOf } from '../imprint.ts';
import { titleOf, type Parts } from '../parts.ts';
import { hasVisible, isBlank } from '../text.ts';
import type { Walk } from '../walk.ts';
import { typeName, wordsOf } from '../words.ts';
import { element, inlines, type Elements, type Json } from '../writers/pandoc/elements.ts';
import type { Dialect } from './dialect.ts';

/** A paper's front matter, as it is written and as it is put together. */
export interface Matter {
  readonly matter: FrontMatter;
  readonly parts: Parts;
  readonly briefs: Briefs;
}

type Meta = Readonly<Record<string, Json>>;

/** What is known of a paper besides its text, by the names that pandoc's templates know. */
export function metaOf(
  paper: PaperInput,
  all: Matter,
  walk: Walk<Elements>,
  dialect: Dialect,
): Meta {
  const { front } = paper;
  const { matter, parts } = all;
  const { title, abstract } = parts;
  const words = wordsOf(front.language);
  const asOf = `${words.asOf}: ${longDate(front.date, front.language)}`;
  return {
    title: isBlank(title) ? text(titleOf(paper)) : element('MetaInlines', walk.inside(title)),
    // For headers and file properties, which take no markup.
    pagetitle: string(titleOf(paper)),
    subtitle: element('MetaInlines', subtitleOf(paper, parts, walk)),
    author: list(dialect.byline === 'authors' ? byline(paper, all) : namesOf(paper, all)),
    ...(dialect.byline === 'template' && { bylines: list(byline(paper, all)) }),
    ...(dialect.byline === 'authors' && { 'header-includes': publishers(front) }),
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
    ...(dialect.imprint === 'metadata' && articleOf(paper, all, walk)),
  };
}

/** The paper's own, then what kind of paper this is. */
function subtitleOf({ front }: PaperInput, { subtitle }: Parts, walk: Walk<Elements>): Elements {
  const kind = `${typeName(front)} · ${wordsOf(front.language).version} ${front.number}`;
  return subtitle ? [...walk.inside(subtitle), ...inlines(` · ${kind}`)] : inlines(kind);
}

const namesOf = ({ front }: PaperInput, { matter }: Matter): readonly string[] =>
  authorsOf(matter, front).map(({ name }) => name);

/** As the head of the PDF has it: who wrote it, and the group for which they did. */
function byline({ front }: PaperInput, { matter }: Matter): readonly string[] {
  const bylines = bylinesOf(matter, front);
  const group = isGroupNamed(bylines, front) ? [] : [front.group];
  return [...bylines.flatMap(lineOf), ...group];
}

const lineOf = ({ role, people }: Byline): readonly string[] =>
  role === ''
    ? people.map(withOrganisation)
    : [`${role} ${people.map(withOrganisation).join('; ')}`];

const withOrganisation = ({ name, organisation }: Person): string =>
  organisation === '' ? name : `${name}, ${organisation}`;

/** The class of document that our LaTeX is of prints the publisher below the date. */
const publishers = ({ cluster }: Front): Json =>
  element('MetaInlines', [
    element('RawInline', ['latex', String.raw`\publishers{`]),
    ...inlines(cluster),
    element('RawInline', ['latex', '}']),
  ]);

const keywordsOf = ({ keywords }: FrontMatter): Meta => {
  const terms = keywords.filter(hasVisible);
  return terms.length === 0 ? {} : { keywords: list(terms), subject: list(terms) };
};

/** For the template of JATS, which has places for more than others. */
function articleOf(
  paper: PaperInput,
  { matter, parts, briefs }: Matter,
  walk: Walk<Elements>,
): Meta {
  const { front } = paper;
  const { own, further } = briefs;
  const licence = licenceOf(matter, front.language);
  const { year, month, day } = readDate(front.date);
  return {
    'article-type': string(typeName(front)),
    version: string(front.number),
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
      further.flatMap((brief) => furtherAbstract(brief, walk)),
    ),
    'keyword-groups': element('MetaList', [own, ...further].flatMap(keywordGroup)),
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

const furtherAbstract = ({ language, abstract }: Brief, walk: Walk<Elements>): readonly Json[] =>
  abstract
    ? [map({ lang: string(language), text: element('MetaBlocks', walk.inside(abstract)) })]
    : [];

const keywordGroup = ({ language, keywords }: Brief): readonly Json[] =>
  keywords.length > 0 ? [map({ lang: string(language), terms: list(keywords) })] : [];

const map = (pairs: Meta): Json => element('MetaMap', pairs);
const list = (values: readonly string[]): Json => element('MetaList', values.map(text));
const text = (value: string): Json => element('MetaInlines', inlines(value));
const string = (value: string): Json => element('MetaString', clean(value));
/** Nothing is no value to a template. */
const given = (value: string): Json =>
  hasVisible(value) ? text(value) : element('MetaBool', false);
