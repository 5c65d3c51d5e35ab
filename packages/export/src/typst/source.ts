import { readFileSync } from 'node:fs';
import { frontMatter, type Document, type DocumentNode } from '@eckpunkt/document';
import { briefsOf } from '../briefs.ts';
import type { Tools } from '../format.ts';
import type { PaperInput } from '../front.ts';
import { headingsOf } from '../headings.ts';
import { partsOf } from '../parts.ts';
import { isBlank } from '../text.ts';
import { walkWith } from '../walk.ts';
import { wordsOf } from '../words.ts';
import { typstWriters, type Respell, type TypstContext } from '../writers/typst.ts';
import { colophonOf } from './colophon.ts';
import { contentsOf } from './contents.ts';
import type { Formulas } from './formulas.ts';
import { briefsIn, frontOf, sayIn, type Fields } from './front.ts';
import { picturePath } from './pictures.ts';

const templates = ['parts.typ', 'front.typ', 'paper.typ'].map(
  (name) => new URL(`../../templates/typst/${name}`, import.meta.url),
);

/** What has been worked out of a paper before it is set. */
export interface Prepared {
  readonly paper: PaperInput;
  /** The document with its numbers, references and citations. */
  readonly resolved: Document;
  readonly formulas: Formulas;
}

/** A whole paper as one Typst file: the template, the front matter as data, and the text. */
export function typstSource(prepared: Prepared, tools: Tools, respell: Respell): string {
  const { paper, resolved, formulas } = prepared;
  const { language } = paper.front;
  const context: TypstContext = {
    words: wordsOf(language),
    respell,
    formula: formulas,
    pictureFile: (hash) => picturePath(hash, paper.figures),
  };
  const headings = headingsOf(resolved, tools);
  const walk = walkWith(typstWriters(context), headings, tools);
  const parts = partsOf(resolved, language);
  const matter = frontMatter(paper.document);
  const inside = (node: DocumentNode): string => `[${walk.inside(node)}]`;
  const interests = parts.interests && inside(parts.interests);
  const front = {
    ...frontOf(paper, matter, parts, context),
    ...colophonOf(paper, matter, interests, context),
    ...contentsOf(resolved, headings, sayIn(context)),
    // With its italics and indices, where there are any.
    ...(!isBlank(parts.title) && { title: inside(parts.title) }),
    subtitle: parts.subtitle ? inside(parts.subtitle) : 'none',
    briefs: briefsIn(briefsOf(parts, matter, language), walk.inside, sayIn(context)),
  };
  return [
    ...templates.map((template) => readFileSync(template, 'utf8')),
    `#let front = ${dictionary(front)}`,
    '#show: paper.with(front)',
    walk.all(parts.body),
  ].join('\n\n');
}

const dictionary = (fields: Fields): string =>
  `(${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')})`;
