import { recordOf, type CitationRecord } from './citation/record.ts';
import type { Format } from './format.ts';

/** The paper as CSL-JSON, which citation processors work with, and the sources that it lists. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  recipe: 'csl/2',
  write: (paper) =>
    Promise.resolve(
      new TextEncoder().encode(`${JSON.stringify([item(recordOf(paper))], null, 2)}\n`),
    ),
};

const item = ({ date, ...record }: CitationRecord) => ({
  id: record.id,
  type: 'report',
  title: record.title,
  author: record.authors,
  ...(record.editors.length > 0 && { editor: record.editors }),
  publisher: record.cluster,
  genre: record.type,
  version: record.number,
  issued: { 'date-parts': [[date.year, date.month, date.day]] },
  language: record.language,
  URL: record.url,
  ...(record.abstract !== null && { abstract: record.abstract }),
  ...(record.keywords.length > 0 && { keyword: record.keywords.join(', ') }),
  // Where CSL-JSON has a place for what it does not know: a program that cites the paper reads on.
  ...(record.sources.length > 0 && { custom: { sources: record.sources } }),
});
