import { recordOf, type CitationRecord } from './citation/record.ts';
import { inverted } from './citation/names.ts';
import type { Format } from './format.ts';

/** The paper as a RIS record, for EndNote, Citavi, Zotero and library catalogues. */
export const ris: Format = {
  name: 'ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  extension: 'ris',
  recipe: 'ris/2',
  write: (paper) => Promise.resolve(new TextEncoder().encode(lines(recordOf(paper)))),
};

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** RIS has no escapes: a field is a line, and no value has a line break in it. */
function lines({ date, ...record }: CitationRecord): string {
  const fields = [
    ['TY', 'RPRT'],
    ['ID', record.id],
    ['TI', record.title],
    ...record.authors.map((name) => ['AU', inverted(name)]),
    ...record.editors.map((name) => ['ED', inverted(name)]),
    ['PB', record.cluster],
    ['M3', record.type],
    ['ET', record.number],
    ['PY', String(date.year)],
    ['DA', `${date.year}/${twoDigits(date.month)}/${twoDigits(date.day)}`],
    ['LA', record.language],
    ...record.keywords.map((keyword) => ['KW', keyword]),
    ...(record.abstract === null ? [] : [['AB', record.abstract]]),
    ['UR', record.url],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
