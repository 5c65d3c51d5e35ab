import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { word } from './pandoc/dialect.ts';
import { referenceDocx } from './pandoc/reference-docx.ts';

const REFERENCE = 'reference.docx';

/** Word, with styles that people can work on with, and a repeated header row in tables. */
export const docx: Format = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  recipe: 'pandoc-3.10/2',
  write: (paper, tools) =>
    convert(paper, tools, {
      to: 'docx',
      dialect: word,
      options: { 'reference-doc': REFERENCE },
      files: { [REFERENCE]: referenceDocx(paper) },
    }),
};
