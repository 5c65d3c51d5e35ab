import type { Format } from './format.ts';
import { convert } from './pandoc/convert.ts';
import { markdown } from './pandoc/dialect.ts';

/**
 * Markdown as GitHub and most editors read it, title and the like as YAML at the top. A table with
 * merged cells comes as HTML, since Markdown has none; where it has notes, its cells are Markdown
 * again, as notes in HTML would be counted by themselves.
 */
export const md: Format = {
  name: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  recipe: 'pandoc-3.10/5',
  write: (paper, tools) =>
    convert(paper, tools, { to: 'gfm+yaml_metadata_block', dialect: markdown }),
};
