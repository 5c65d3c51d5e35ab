import type { FrontMatter } from '@eckpunkt/document';
import { authorsOf } from '../byline.ts';
import { longDate } from '../dates.ts';
import type { Front, PaperInput } from '../front.ts';
import { fundingsOf, licenceOf, type Funding } from '../imprint.ts';
import { asciiHref } from '../links.ts';
import { titleOf } from '../parts.ts';
import { typeName, wordsOf } from '../words.ts';
import { typstList, typstString } from '../writers/typst/string.ts';
import type { TypstContext } from '../writers/typst.ts';
import { sayIn, type Fields, type Say } from './front.ts';
import { EU_FLAG } from './pictures.ts';

const MUCH = 2500;

/** What the last lines of a paper say of it: funding, interests, licence, how to cite it. */
export function colophonOf(
  paper: PaperInput,
  matter: FrontMatter,
  interests: string | null,
  context: TypstContext,
): Fields {
  const { words } = context;
  const say = sayIn(context);
  const fundings = fundingsOf(matter, paper.front.language);
  const facts = factsOf(paper, matter, interests, say);
  return {
    // What fits on a page stays together; more than that would run out of it.
    'colophon-breakable': String(facts.join('').length > MUCH),
    about: say(words.aboutThisVersion),
    'funding-name': say(words.funding),
    fundings: typstList(fundings.map((each) => fundingOf(each, context))),
    facts: typstList(facts),
  };
}

function fundingOf({ name, sentence, emblem }: Funding, context: TypstContext): string {
  const say = sayIn(context);
  const path = emblem && (emblem.picture === 'eu' ? EU_FLAG : context.pictureFile(emblem.picture));
  return typstList([
    path ? typstString(path) : 'none',
    say(emblem?.alt ?? ''),
    typstList([sentence, name].filter((line) => line !== '').map(say)),
  ]);
}

function factsOf(
  paper: PaperInput,
  matter: FrontMatter,
  interests: string | null,
  say: Say,
): readonly string[] {
  const { front } = paper;
  const words = wordsOf(front.language);
  const licence = licenceOf(matter, front.language);
  const facts: readonly (readonly [string, string])[] = [
    ...(interests === null ? [] : [[words.interests, interests] as const]),
    ...(front.note ? [[words.changes, say(front.note)] as const] : []),
    [words.cite, say(citation(titleOf(paper), matter, front))],
    [
      words.licence,
      licence.url === null ? say(licence.name) : link(licence.url, licence.name, say),
    ],
    [words.address, link(front.url, front.url, say)],
  ];
  return facts.map(([name, value]) => typstList([say(name), value]));
}

const link = (address: string, text: string, say: Say): string =>
  `link(${typstString(asciiHref(address))}, ${say(text)})`;

function citation(title: string, matter: FrontMatter, front: Front): string {
  const words = wordsOf(front.language);
  const date = longDate(front.date, front.language);
  const names = authorsOf(matter, front).map(({ name }) => name);
  const edition = `${typeName(front)}, ${words.version} ${front.number}, ${date}`;
  return `${names.join('; ')} (${front.cluster}): ${title}. ${edition}. ${front.url}`;
}
