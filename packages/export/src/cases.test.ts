import { readdirSync, readFileSync } from 'node:fs';
import type { Document, DocumentNode } from '@eckpunkt/document';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Tools } from './format.ts';
import { headingsOf } from './headings.ts';
import { office } from './pandoc/dialect.ts';
import { partsOf } from './parts.ts';
import { resolve } from './resolve.ts';
import { formulasOf } from './typst/formulas.ts';
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

const words = wordsOf('de');
const inHtml = { words, pictureAddress: (hash: string) => `/p/${hash}` };
const inTypst = { words, respell: String, pictureFile: (hash: string) => `/${hash}.png` };
const inPandoc = { words, dialect: office, pictureTarget: (hash: string) => `${hash}.png` };

const documentOf = (blocks: readonly DocumentNode[]): Document => ({
  type: 'doc',
  content: [{ type: 'title' }, ...blocks],
});

function write<Out>(writers: Writers<Out>, document: Document, tools = silent): Out {
  const { body } = partsOf(document, 'de');
  return walkWith(writers, headingsOf(document, tools), tools).all(body);
}

describe.each(readdirSync(folder))('%s', (file) => {
  const cases: readonly Case[] = parse(readFileSync(new URL(file, folder), 'utf8'));

  test.each(cases)('$case', async ({ blocks, html, typst, pandoc, warnings = [] }) => {
    const found: object[] = [];
    const gather: Tools = { warn: (warning) => found.push(warning) };
    const document = await resolve(documentOf(blocks), 'de', gather);
    expect(write(htmlWriters(inHtml), document, gather).trim()).toBe(html.trim());
    expect(found).toEqual(warnings);
    const formula = await formulasOf(document);
    expect(write(typstWriters({ ...inTypst, formula }), document).trim()).toBe(typst.trim());
    const elements = write(pandocWriters(inPandoc), document);
    expect(elements.map((each) => JSON.stringify(each)).join('\n')).toBe(pandoc.trim());
  });
});
