import { clean } from '../clean.ts';
import { longDate } from '../dates.ts';
import type { Tools } from '../format.ts';
import type { PaperInput } from '../front.ts';
import { headingsOf } from '../headings.ts';
import { partsOf, titleOf, type Parts } from '../parts.ts';
import { isBlank } from '../text.ts';
import { walkWith, type Walk } from '../walk.ts';
import { typeName, wordsOf } from '../words.ts';
import { element, inlines, pandocWriters, type Elements, type Json } from '../writers/pandoc.ts';

/** The version of the tree that `pandoc-wasm` reads and writes. */
const API_VERSION = [1, 23, 1];

/** How a format wants the date: as people read it, or as catalogues do. */
export type DateStyle = 'long' | 'iso';

/** A whole paper as pandoc's tree, in JSON. */
export function pandocTree(paper: PaperInput, tools: Tools, dateStyle: DateStyle): string {
  const { document } = paper;
  const walk = walkWith(pandocWriters, headingsOf(document, tools), tools);
  const parts = partsOf(document);
  return JSON.stringify({
    'pandoc-api-version': API_VERSION,
    meta: metaOf(paper, parts, walk, dateStyle),
    blocks: walk.all(parts.body),
  });
}

function metaOf(
  paper: PaperInput,
  { title, abstract }: Parts,
  walk: Walk<Elements>,
  dateStyle: DateStyle,
): Json {
  const { front } = paper;
  const words = wordsOf(front.language);
  const asOf = `${words.asOf}: ${longDate(front.date, front.language)}`;
  return {
    title: isBlank(title) ? text(titleOf(paper)) : element('MetaInlines', walk.inside(title)),
    // For headers and file properties, which take no markup.
    pagetitle: string(titleOf(paper)),
    subtitle: text(`${typeName(front)} · ${words.version} ${front.number}`),
    author: element('MetaList', [text(front.group), text(front.cluster)]),
    publisher: text(front.cluster),
    date: text(dateStyle === 'iso' ? front.date : asOf),
    lang: string(front.language),
    identifier: string(front.url),
    ...(abstract && {
      'abstract-title': string(words.abstract),
      abstract: element('MetaBlocks', walk.inside(abstract)),
    }),
  };
}

const text = (value: string): Json => element('MetaInlines', inlines(value));
const string = (value: string): Json => element('MetaString', clean(value));
