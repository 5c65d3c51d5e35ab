import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';

/** LaTeX, for whoever wants to set the paper once more. */
export const tex: Format = {
  name: 'tex',
  mediaType: 'application/x-tex',
  extension: 'tex',
  recipe: 'pandoc-3.10/1',
  write: (paper, tools) =>
    convert(paper, tools, {
      to: 'latex',
      options: { variables: { papersize: 'a4', documentclass: 'scrartcl' } },
    }),
};
