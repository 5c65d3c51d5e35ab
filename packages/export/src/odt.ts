import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { openDocument } from './pandoc/dialect.ts';
import { withOdtStyles } from './pandoc/odt-styles.ts';

/** OpenDocument, with styles for the boxes that people can work on with. */
export const odt: Format = {
  name: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extension: 'odt',
  recipe: 'pandoc-3.10/2',
  write: async (paper, tools) =>
    withOdtStyles(await convert(paper, tools, { to: 'odt', dialect: openDocument })),
};
