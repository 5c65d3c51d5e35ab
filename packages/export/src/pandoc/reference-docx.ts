import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { shorten } from '../clean.ts';
import { longDate } from '../dates.ts';
import type { PaperInput } from '../front.ts';
import { titleOf } from '../parts.ts';
import { typeName, wordsOf } from '../words.ts';
import { escapeHtml } from '../writers/html/escape.ts';

const folder = new URL('../../templates/docx/', import.meta.url);

const parts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/_rels/document.xml.rels',
  'word/document.xml',
  'word/footer1.xml',
  'word/header1.xml',
  'word/styles.xml',
];

/**
 * The Word file from which pandoc takes styles, page size, header and footer. Packed from plain
 * XML that people can read and compare, with this paper's words in header and footer.
 */
export function referenceDocx(paper: PaperInput): Uint8Array {
  const entries = parts.map((name) => {
    const template = readFileSync(new URL(encodeURI(name), folder), 'utf8');
    return [name, new TextEncoder().encode(filledIn(template, wordsIn(paper)))] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: '1980-01-01T00:00:00' });
}

function wordsIn(paper: PaperInput): Readonly<Record<string, string>> {
  const { front } = paper;
  const words = wordsOf(front.language);
  const date = longDate(front.date, front.language);
  return {
    cluster: shorten(front.cluster, 40),
    title: shorten(titleOf(paper), 60),
    edition: `${typeName(front)} · ${words.version} ${front.number} · ${words.asOf}: ${date}`,
    of: words.of,
  };
}

/** Entities of HTML and XML are the same for the five signs that matter. */
const filledIn = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => escapeHtml(words[name] ?? ''));
