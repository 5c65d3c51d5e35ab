import { readFileSync } from 'node:fs';
import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { book } from './pandoc/dialect.ts';
import { wordsOf } from './words.ts';

const STYLES = 'epub.css';

/** EPUB 3: one file a section, with contents. */
export const epub: Format = {
  name: 'epub',
  mediaType: 'application/epub+zip',
  extension: 'epub',
  recipe: 'pandoc-3.10/3',
  write: (paper, tools) =>
    convert(paper, tools, {
      to: 'epub3',
      dialect: book,
      options: {
        css: [STYLES],
        'table-of-contents': true,
        'toc-depth': 2,
        'html-math-method': { method: 'mathml' },
        variables: { 'toc-title': wordsOf(paper.front.language).contents },
      },
      files: { [STYLES]: readFileSync(new URL('../templates/epub.css', import.meta.url)) },
    }),
};
