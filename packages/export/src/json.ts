import { recordOf, type CitationRecord } from './citation/record.ts';
import type { Format } from './format.ts';

/** The paper as CSL-JSON, which citation processors work with. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  recipe: 'csl/1',
  write: (paper) =>
    Promise.resolve(
      new TextEncoder().encode(`${JSON.stringify([item(recordOf(paper))], null, 2)}\n`),
    ),
};

const item = ({ date, ...record }: CitationRecord) => ({
  id: record.id,
  type: 'report',
  title: record.title,
  author: [{ literal: record.group }],
  publisher: record.cluster,
  genre: record.type,
  version: record.number,
  issued: { 'date-parts': [[date.year, date.month, date.day]] },
  language: record.language,
  URL: record.url,
  ...(record.abstract !== null && { abstract: record.abstract }),
});
