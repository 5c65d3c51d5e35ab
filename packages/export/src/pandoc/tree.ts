import {
  frontMatter,
  type Document,
  type DocumentNode,
  type FrontMatter,
} from '@eckpunkt/document';
import { languageOf } from '../attributes.ts';
import { bylinesOf } from '../byline.ts';
import { clean } from '../clean.ts';
import type { Tools } from '../format.ts';
import type { Front, Language, PaperInput } from '../front.ts';
import { headingsOf } from '../headings.ts';
import { partsOf, type Parts } from '../parts.ts';
import { hasVisible } from '../text.ts';
import { walkWith, type Walk } from '../walk.ts';
import { wordsOf } from '../words.ts';
import { pandocWriters, type PandocContext } from '../writers/pandoc.ts';
import {
  attributes,
  element,
  inlines,
  paragraph,
  strong,
  styled,
  type Elements,
} from '../writers/pandoc/elements.ts';
import type { Dialect } from './dialect.ts';
import { imprintOf } from './imprint.ts';
import { metaOf } from './meta.ts';

/** The version of the tree that `pandoc-wasm` reads and writes. */
export const API_VERSION = [1, 23, 1];

/** A whole paper as pandoc's tree, in JSON. `resolved` is its document with all numbers. */
export function pandocTree(
  paper: PaperInput,
  resolved: Document,
  tools: Tools,
  context: PandocContext,
): string {
  const { front } = paper;
  const walk = walkWith(pandocWriters(context), headingsOf(resolved, tools), tools);
  const parts = partsOf(resolved, front.language);
  const matter = frontMatter(paper.document);
  const isArticle = context.dialect.imprint === 'metadata';
  return JSON.stringify({
    'pandoc-api-version': API_VERSION,
    meta: metaOf(paper, matter, parts, walk, context.dialect),
    blocks: [
      ...(isArticle ? [] : beforeText(matter, parts, walk, front, context)),
      ...walk.all(parts.body),
      ...(isArticle ? [] : imprintOf(paper, matter, parts, walk, context)),
    ],
  });
}

function beforeText(
  matter: FrontMatter,
  { furtherAbstracts }: Parts,
  walk: Walk<Elements>,
  front: Front,
  { words, dialect }: PandocContext,
): Elements {
  const { language } = front;
  const terms = matter.keywords.map((term) => clean(term)).filter(hasVisible);
  const line = [strong(`${words.keywords}:`), [element('Space')], inlines(terms.join(' · '))];
  return [
    ...(dialect.organisations ? [] : organisations(matter, front)),
    ...furtherAbstracts.flatMap((node) => furtherAbstract(node, walk, language, dialect)),
    ...(terms.length === 0 ? [] : [paragraph(...line)]),
  ];
}

/** For formats that name authors in a catalogue only: who belongs where. */
const organisations = (matter: FrontMatter, front: Front): Elements =>
  bylinesOf(matter, front)
    .flatMap(({ people }) => people)
    .filter(({ organisation }) => organisation !== '')
    .map(({ name, organisation }) => paragraph(strong(name), inlines(`, ${organisation}`)));

/** In its own language, under its name there. */
function furtherAbstract(
  node: DocumentNode,
  walk: Walk<Elements>,
  language: Language,
  { boxes }: Dialect,
): Elements {
  const lang = languageOf(node);
  const { abstract: name } = wordsOf(lang === 'de' || lang === 'en' ? lang : language);
  const inner = walk.inside(node);
  if (boxes === 'quotes') return [paragraph(strong(name)), ...inner];
  const pairs = { lang: lang ?? language };
  const title = styled('Abstract Title', [paragraph(inlines(name))]);
  const blocks = [title, styled('Abstract', inner)];
  return [element('Div', [attributes({ classes: ['abstract'], pairs }), blocks])];
}
