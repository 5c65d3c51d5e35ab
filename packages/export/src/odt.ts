import { readFileSync } from 'node:fs';
import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { openDocument } from './pandoc/dialect.ts';
import { withOdtStyles } from './pandoc/odt-styles.ts';

const TEXT = 'odt-text.xml';

/** OpenDocument, with styles for the boxes that people can work on with. */
export const odt: Format = {
  name: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extension: 'odt',
  recipe: 'pandoc-3.10/3',
  write: async (paper, tools) =>
    withOdtStyles(
      await convert(paper, tools, {
        to: 'odt',
        dialect: openDocument,
        options: { template: TEXT },
        files: { [TEXT]: readFileSync(new URL(`../templates/${TEXT}`, import.meta.url)) },
      }),
    ),
};
