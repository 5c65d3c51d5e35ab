import { frontMatter, type Document, type FrontMatter } from '@eckpunkt/document';
import { briefsOf, type Brief, type Briefs } from '../briefs.ts';
import { bylinesOf, isGroupNamed } from '../byline.ts';
import type { Tools } from '../format.ts';
import type { Front, PaperInput } from '../front.ts';
import { headingsOf } from '../headings.ts';
import { partsOf } from '../parts.ts';
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
  type Json,
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
  const briefs = briefsOf(parts, matter, front.language);
  const isArticle = context.dialect.imprint === 'metadata';
  return JSON.stringify({
    'pandoc-api-version': API_VERSION,
    meta: metaOf(paper, { matter, parts, briefs }, walk, context.dialect),
    blocks: [
      ...(isArticle ? [] : beforeText(matter, briefs, walk, front, context)),
      ...walk.all(parts.body),
      ...(isArticle ? [] : imprintOf(paper, matter, parts, walk, context)),
    ],
  });
}

function beforeText(
  matter: FrontMatter,
  { own, further }: Briefs,
  walk: Walk<Elements>,
  front: Front,
  { dialect }: PandocContext,
): Elements {
  return [
    ...(dialect.byline === 'text' ? organisations(matter, front) : []),
    // The abstract in the paper's language is the metadata's, and so stands above this.
    ...keywordLine(own),
    ...further.flatMap((brief) => furtherBrief(brief, walk, dialect)),
  ];
}

/** For formats that name authors in a catalogue only: who belongs where, and did what else. */
function organisations(matter: FrontMatter, front: Front): Elements {
  const bylines = bylinesOf(matter, front);
  const people = bylines.flatMap(({ role, people: all }) =>
    all
      .filter(({ organisation }) => role !== '' || organisation !== '')
      .map(({ name, organisation }) =>
        paragraph(
          inlines(role === '' ? '' : `${role} `),
          strong(name),
          inlines(organisation === '' ? '' : `, ${organisation}`),
        ),
      ),
  );
  return isGroupNamed(bylines, front) ? people : [...people, paragraph(inlines(front.group))];
}

function keywordLine({ language, keywords }: Brief): Elements {
  if (keywords.length === 0) return [];
  const name = strong(`${wordsOf(language).keywords}:`);
  return [paragraph(name, [element('Space')], inlines(keywords.join(' · ')))];
}

/** In its own language, under its name there. */
function furtherBrief(brief: Brief, walk: Walk<Elements>, dialect: Dialect): Elements {
  const name = inlines(wordsOf(brief.language).abstract);
  const text = brief.abstract ? walk.inside(brief.abstract) : [];
  const terms = keywordLine(brief);
  const abstract =
    dialect.boxes === 'quotes'
      ? [paragraph([element('Strong', name)]), ...text]
      : [styled('Abstract Title', [paragraph(name)]), styled('Abstract', text)];
  const blocks = [...(text.length > 0 ? abstract : []), ...terms];
  return dialect.languages ? [inLanguage(brief, blocks)] : blocks;
}

const inLanguage = ({ language }: Brief, blocks: Elements): Json =>
  element('Div', [attributes({ classes: ['abstract'], pairs: { lang: language } }), blocks]);
