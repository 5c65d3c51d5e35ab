import { readFileSync } from 'node:fs';
import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { article } from './pandoc/dialect.ts';

const TEMPLATE = 'article.xml';

/** JATS, the XML in which journals and repositories exchange articles. */
export const xml: Format = {
  name: 'xml',
  mediaType: 'application/jats+xml',
  extension: 'xml',
  recipe: 'pandoc-3.10/3',
  write: (paper, tools) =>
    convert(paper, tools, {
      to: 'jats_publishing',
      dialect: article,
      options: { template: TEMPLATE },
      files: { [TEMPLATE]: readFileSync(new URL(`../templates/${TEMPLATE}`, import.meta.url)) },
    }),
};
