import { recordOf, type CitationRecord } from './citation/record.ts';
import type { WriterName } from './citation/names.ts';
import type { Format } from './format.ts';

/** The paper as a BibTeX entry, which BibLaTeX reads as well. */
export const bib: Format = {
  name: 'bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  recipe: 'bib/2',
  write: (paper) => Promise.resolve(new TextEncoder().encode(entry(recordOf(paper)))),
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const languages: Readonly<Record<string, string>> = { de: 'ngerman', en: 'english' };

/** The inner braces keep a title as it is. */
function entry(record: CitationRecord): string {
  const { year, month } = record.date;
  const fields = [
    ['title', `{{${tex(record.title)}}}`],
    ['author', `{${persons(record.authors)}}`],
    ...(record.editors.length > 0 ? [['editor', `{${persons(record.editors)}}`]] : []),
    ['institution', `{${tex(record.cluster)}}`],
    ['type', `{${tex(record.type)}}`],
    ['number', `{${record.number}}`],
    ['year', `{${year}}`],
    ['month', months[month - 1]],
    ['langid', `{${languages[record.language]}}`],
    ['url', `{${record.url}}`],
    ...(record.keywords.length > 0
      ? [['keywords', `{${record.keywords.map(tex).join(', ')}}`]]
      : []),
    ...(record.abstract === null ? [] : [['abstract', `{${tex(record.abstract)}}`]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@techreport{${record.id},\n${lines.join('')}}\n`;
}

/** Braces of its own keep a group from being read as a first and a last name. */
const persons = (names: readonly WriterName[]): string =>
  names
    .map((name) =>
      'literal' in name ? `{${tex(name.literal)}}` : `{${tex(name.family)}}, {${tex(name.given)}}`,
    )
    .join(' and ');

/** Commands for what means something in LaTeX; BibTeX would count even escaped braces. */
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const tex = (text: string): string =>
  text.replace(/[\\{}~^#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`);
