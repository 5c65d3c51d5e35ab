import type { DocumentNode } from '@eckpunkt/document';
import { clean } from '../clean.ts';
import { longDate } from '../dates.ts';
import type { Tools } from '../format.ts';
import type { Front, PaperInput } from '../front.ts';
import { headingsOf } from '../headings.ts';
import { partsOf, type Parts } from '../parts.ts';
import { isBlank, textOf } from '../text.ts';
import { walkWith, type Walk } from '../walk.ts';
import { typeName, wordsOf } from '../words.ts';
import { element, inlines, pandocWriters, type Elements, type Json } from '../writers/pandoc.ts';

/** The version of the tree that `pandoc-wasm` reads and writes. */
const API_VERSION = [1, 23, 1];

/** How a format wants the date: as people read it, or as catalogues do. */
export type DateStyle = 'long' | 'iso';

/** A whole paper as pandoc's tree, in JSON. */
export function pandocTree(paper: PaperInput, tools: Tools, dateStyle: DateStyle): string {
  const { document, front } = paper;
  const walk = walkWith(pandocWriters, headingsOf(document, tools), tools);
  const parts = partsOf(document);
  return JSON.stringify({
    'pandoc-api-version': API_VERSION,
    meta: metaOf(front, parts, walk, dateStyle),
    blocks: walk.all(parts.body),
  });
}

function metaOf(front: Front, parts: Parts, walk: Walk<Elements>, dateStyle: DateStyle): Json {
  const { title, abstract } = parts;
  const words = wordsOf(front.language);
  const asOf = `${words.asOf}: ${longDate(front.date, front.language)}`;
  return {
    ...titleMeta(title, walk, typeName(front)),
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

function titleMeta(title: DocumentNode, walk: Walk<Elements>, type: string): Record<string, Json> {
  if (isBlank(title)) return { title: text(type) };
  return {
    title: element('MetaInlines', walk.inside(title)),
    // For headers and file properties, which take no markup.
    pagetitle: string(textOf(title).trim()),
  };
}

const text = (value: string): Json => element('MetaInlines', inlines(value));
const string = (value: string): Json => element('MetaString', clean(value));
