import { readFileSync } from 'node:fs';
import type { Tools } from '../format.ts';
import type { PaperInput } from '../front.ts';
import { headingsOf } from '../headings.ts';
import { partsOf } from '../parts.ts';
import { isBlank } from '../text.ts';
import { walkWith } from '../walk.ts';
import { typstWriters, type Respell } from '../writers/typst.ts';
import { contentsOf } from './contents.ts';
import { frontOf, type Fields } from './front.ts';

const template = new URL('../../templates/paper.typ', import.meta.url);

/** A whole paper as one Typst file: the template, the front matter as data, and the text. */
export function typstSource(paper: PaperInput, tools: Tools, respell: Respell): string {
  const { document } = paper;
  const headings = headingsOf(document, tools);
  const walk = walkWith(typstWriters(respell), headings, tools);
  const { title, abstract, body } = partsOf(document);
  const front = {
    ...frontOf(paper, abstract, respell),
    ...contentsOf(paper, headings),
    // With its italics and indices, where there are any.
    ...(!isBlank(title) && { title: `[${walk.inside(title)}]` }),
  };
  return [
    readFileSync(template, 'utf8'),
    `#let front = ${dictionary(front)}`,
    `#show: paper.with(front, ${abstract ? `[${walk.inside(abstract)}]` : 'none'})`,
    walk.all(body),
  ].join('\n\n');
}

const dictionary = (fields: Fields): string =>
  `(${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')})`;
