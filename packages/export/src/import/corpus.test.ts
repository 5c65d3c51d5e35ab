import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '@eckpunkt/document';
import { describe, expect, test } from 'vitest';
import { importFile } from './index.ts';
import type { Carried, LostKind } from './report.ts';

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));
const isThere = existsSync(CORPUS);
if (!isThere) console.warn(`No files of others at ${CORPUS}: they are not imported in this run`);

interface Expected {
  readonly title?: string;
  readonly carried: Partial<Carried>;
  readonly lost: Partial<Record<LostKind, number>>;
}

/** What our own reading of each file and pandoc's agree on; words within five in a hundred. */
const files: Readonly<Record<string, Expected>> = {
  'docx/mammoth-comments.docx': { carried: { words: 1, paragraphs: 1 }, lost: { comment: 2 } },
  'docx/mammoth-footnote-hyperlink.docx': {
    carried: { words: 1, links: 1 },
    lost: { footnote: 1 },
  },
  'docx/mammoth-footnotes.docx': { carried: { words: 8, paragraphs: 1 }, lost: { footnote: 2 } },
  'docx/mammoth-text-box.docx': { carried: { words: 2, paragraphs: 1 }, lost: {} },
  'docx/poi-delins.docx': {
    carried: { words: 205, listItems: 16, lists: 3, links: 9 },
    lost: { insertion: 25, deletion: 4 },
  },
  // Twelve tables; two of them only put others beside each other.
  'docx/poi-drawing.docx': {
    carried: { words: 7088, headings: 15, tables: 10, links: 8 },
    lost: { picture: 16, nestedTable: 7, headingInside: 3 },
  },
  'docx/poi-table_footnotes.docx': { carried: { words: 6, tables: 1 }, lost: { footnote: 1 } },
  // These two have a title in their properties alone.
  'docx/poi-testComment.docx': {
    title: 'Test Doc',
    carried: { words: 7, paragraphs: 1 },
    lost: { comment: 1 },
  },
  'odt/odftoolkit-Formular_Anzeige_01_Stand_August_2013_DOC_LO4-0-5-2.odt': {
    title: 'Formblatt Anzeige einer Änderung',
    carried: { tables: 1, listItems: 4 },
    lost: { pageMargin: 2, text: 10 },
  },
  'odt/odftoolkit-ListRoundtrip.odt': {
    title: 'Kapitel 1',
    carried: { lists: 9, listItems: 18, links: 1 },
    lost: { picture: 1, pageMargin: 1 },
  },
  'md/gesetze-gg.md': {
    title: 'Grundgesetz für die Bundesrepublik Deutschland',
    carried: { words: 22_792, headings: 219, lists: 203, listItems: 587 },
    lost: { frontMatter: 4, definitionList: 3 },
  },
  'md/inara-paper.md': {
    title: 'Article Writing with Markdown and the Open Journals publishing pipeline',
    carried: { words: 1977, headings: 25, tables: 2, quotes: 1, links: 8 },
    lost: { footnote: 2, picture: 3, formula: 8, citation: 7, caption: 4, headingLevel: 1 },
  },
};

describe.skipIf(!isThere)('files that nobody wrote for us', () => {
  test.each(Object.entries(files))(
    '%s',
    async (path, expected) => {
      const bytes = readFileSync(CORPUS + path);
      const imported = await importFile({ name: basename(path), bytes, language: 'de' });
      if (!imported.ok) throw new Error(imported.detail);
      const { document, report } = imported;
      const { words, ...counts } = expected.carried;
      expect(report.carried).toMatchObject(counts);
      if (words !== undefined) {
        expect(Math.abs(report.carried.words - words)).toBeLessThanOrEqual(words * 0.05);
      }
      const lost = Object.fromEntries(report.lost.map(({ kind, count }) => [kind, count]));
      expect(lost).toMatchObject(expected.lost);
      const title = document.content[0]?.content?.map(({ text }) => text).join('') ?? '';
      expect(title).toBe(expected.title ?? '');
      const broken = check(document, { language: 'de' }).filter(
        ({ code }) => code === 'schema-violation',
      );
      expect(broken).toEqual([]);
    },
    120_000,
  );
});
