import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { article } from './pandoc/dialect.ts';

/** JATS, the XML in which journals and repositories exchange articles. */
export const xml: Format = {
  name: 'xml',
  mediaType: 'application/jats+xml',
  extension: 'xml',
  recipe: 'pandoc-3.10/2',
  write: (paper, tools) => convert(paper, tools, { to: 'jats_publishing', dialect: article }),
};
