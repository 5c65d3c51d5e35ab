import { readdirSync, readFileSync } from 'node:fs';
import type { Document, DocumentNode } from '@eckpunkt/document';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Tools } from './format.ts';
import { headingsOf } from './headings.ts';
import { walkWith, type Writers } from './walk.ts';
import { wordsOf } from './words.ts';
import { htmlWriters } from './writers/html.ts';
import { pandocWriters } from './writers/pandoc.ts';
import { typstWriters } from './writers/typst.ts';

/** One case is one document in every format; see the folder `cases`. */
interface Case {
  readonly case: string;
  /** What follows the title. */
  readonly blocks: readonly DocumentNode[];
  readonly html: string;
  readonly typst: string;
  /** One element a line, as compact JSON. */
  readonly pandoc: string;
  readonly warnings?: readonly object[];
}

const folder = new URL('../cases/', import.meta.url);
const silent: Tools = { warn: () => undefined };

function write<Out>(writers: Writers<Out>, blocks: readonly DocumentNode[], tools = silent): Out {
  const document: Document = { type: 'doc', content: [{ type: 'title' }, ...blocks] };
  return walkWith(writers, headingsOf(document, tools), tools).all(blocks);
}

describe.each(readdirSync(folder))('%s', (file) => {
  const cases: readonly Case[] = parse(readFileSync(new URL(file, folder), 'utf8'));

  test.each(cases)('$case', ({ blocks, html, typst, pandoc, warnings = [] }) => {
    const found: object[] = [];
    const gather: Tools = { warn: (warning) => found.push(warning) };
    expect(write(htmlWriters(wordsOf('de')), blocks, gather).trim()).toBe(html.trim());
    expect(found).toEqual(warnings);
    expect(write(typstWriters(String), blocks).trim()).toBe(typst.trim());
    const elements = write(pandocWriters, blocks).map((element) => JSON.stringify(element));
    expect(elements.join('\n')).toBe(pandoc.trim());
  });
});
