import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { latex } from './pandoc/dialect.ts';

/** LaTeX, for whoever wants to set the paper once more. */
export const tex: Format = {
  name: 'tex',
  mediaType: 'application/x-tex',
  extension: 'tex',
  recipe: 'pandoc-3.10/3',
  write: (paper, tools) =>
    convert(paper, tools, {
      to: 'latex',
      dialect: latex,
      options: { variables: { papersize: 'a4', documentclass: 'scrartcl' } },
    }),
};
