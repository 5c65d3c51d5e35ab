import { readFileSync } from 'node:fs';
import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { word } from './pandoc/dialect.ts';
import { referenceDocx } from './pandoc/reference-docx.ts';

const REFERENCE = 'reference.docx';
const TEXT = 'docx-text.xml';

/** Word, with styles that people can work on with, and a repeated header row in tables. */
export const docx: Format = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  recipe: 'pandoc-3.10/3',
  write: (paper, tools) =>
    convert(paper, tools, {
      to: 'docx',
      dialect: word,
      options: { 'reference-doc': REFERENCE, template: TEXT },
      files: {
        [REFERENCE]: referenceDocx(paper),
        [TEXT]: readFileSync(new URL(`../templates/${TEXT}`, import.meta.url)),
      },
    }),
};
