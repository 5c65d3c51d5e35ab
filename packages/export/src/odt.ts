import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { office } from './pandoc/dialect.ts';

export const odt: Format = {
  name: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extension: 'odt',
  recipe: 'pandoc-3.10/2',
  write: (paper, tools) => convert(paper, tools, { to: 'odt', dialect: office }),
};
