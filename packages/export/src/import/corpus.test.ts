import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, figuresOf, titleOf } from '@eckpunkt/document';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { engraveNothing } from '../testing/engrave.ts';
import { png } from '../testing/pictures.ts';
import { importFile } from './index.ts';
import type { Carried, LostKind } from './report.ts';

const CORPUS = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));
const isThere = existsSync(CORPUS);
if (!isThere) console.warn(`No files of others at ${CORPUS}: they are not imported in this run`);

/** Without what lies beside it. */
const INARA = {
  title: 'Article Writing with Markdown and the Open Journals publishing pipeline',
  carried: {
    words: 1936,
    headings: 25,
    paragraphs: 113,
    lists: 7,
    listItems: 18,
    tables: 2,
    quotes: 1,
    links: 8,
    footnotes: 2,
    formulas: 8,
    references: 3,
    codeBlocks: 10,
    authors: 3,
  },
  lost: {
    formula: 1,
    reference: 3,
    markup: 9,
    textLook: 1,
    headingLevel: 1,
    frontMatter: 2,
  },
} as const;

/** Of each file what must arrive: all of it, so that a count that is not named here is 0. */
interface Expected {
  readonly title?: string;
  readonly carried: Partial<Carried>;
  /** All that the report must name, and how often. */
  readonly lost: Partial<Record<LostKind, number>>;
}

/** What our own reading of each file and pandoc's agree on; words within five in a hundred. */
const files: Readonly<Record<string, Expected>> = {
  'docx/mammoth-comments.docx': { carried: { words: 1, paragraphs: 1 }, lost: { comment: 2 } },
  'docx/mammoth-footnote-hyperlink.docx': {
    carried: { words: 1, paragraphs: 1, links: 1, footnotes: 1 },
    lost: {},
  },
  'docx/mammoth-footnotes.docx': {
    carried: { words: 8, paragraphs: 1, footnotes: 2 },
    lost: {},
  },
  'docx/mammoth-text-box.docx': { carried: { words: 2, paragraphs: 1 }, lost: {} },
  'docx/poi-delins.docx': {
    carried: { words: 205, paragraphs: 21, lists: 3, listItems: 16, quotes: 2, links: 9 },
    lost: { insertion: 25, deletion: 4 },
  },
  // Of its twelve tables, of which seven stand in others, five only put others, or pictures, beside
  // each other. Of its 16 pictures
  // 8 are dots of a pixel or strips of seven, one is WMF, and one GIF.
  'docx/poi-drawing.docx': {
    carried: { words: 7062, headings: 15, paragraphs: 167, tables: 7, links: 8, figures: 7 },
    lost: {
      pictureKind: 1,
      pictureSmall: 8,
      pictureMoved: 4,
      embedded: 1,
      nestedTable: 4,
      headingInside: 3,
    },
  },
  'docx/poi-table_footnotes.docx': {
    carried: { words: 6, paragraphs: 6, tables: 1, footnotes: 1 },
    lost: {},
  },
  // These two have a title in their properties alone.
  'docx/poi-testComment.docx': {
    title: 'Test Doc',
    carried: { words: 7, paragraphs: 1 },
    lost: { comment: 1 },
  },
  'odt/odftoolkit-Formular_Anzeige_01_Stand_August_2013_DOC_LO4-0-5-2.odt': {
    title: 'Formblatt Anzeige einer Änderung',
    carried: { words: 312, paragraphs: 64, tables: 1, lists: 1, listItems: 4, quotes: 6 },
    lost: { pageMargin: 2, text: 10 },
  },
  'odt/odftoolkit-ListRoundtrip.odt': {
    title: 'Kapitel 1',
    carried: {
      words: 19,
      paragraphs: 13,
      lists: 9,
      listItems: 18,
      quotes: 1,
      links: 1,
      figures: 1,
    },
    lost: { pictureMoved: 1, numbering: 7, pageMargin: 1 },
  },
  'md/gesetze-gg.md': {
    title: 'Grundgesetz für die Bundesrepublik Deutschland',
    carried: {
      words: 22_792,
      headings: 219,
      paragraphs: 666,
      lists: 203,
      listItems: 587,
      codeBlocks: 4,
      definitions: 3,
    },
    lost: { frontMatter: 4, numbering: 2 },
  },
  'md/inara-paper.md': {
    title: INARA.title,
    carried: INARA.carried,
    lost: { ...INARA.lost, picture: 3, citation: 7 },
  },
};

/** Without a text of their own: read beside one, below, or as sources, in their own test. */
const sources = [
  'bib/biblatex-apa-test-references.bib',
  'bib/citation-js-ris-input.js.txt',
  'bib/inara-paper.bib',
];

const nothing: Carried = {
  words: 0,
  headings: 0,
  paragraphs: 0,
  lists: 0,
  listItems: 0,
  tables: 0,
  quotes: 0,
  links: 0,
  footnotes: 0,
  figures: 0,
  formulas: 0,
  citations: 0,
  sources: 0,
  references: 0,
  codeBlocks: 0,
  definitions: 0,
  authors: 0,
};

async function expectImport(name: string, bytes: Uint8Array, expected: Expected) {
  const imported = await importFile({ name, bytes, language: 'de' }, engraveNothing);
  if (!imported.ok) throw new Error(imported.detail);
  const { document, pictures, report } = imported;
  const { words, ...counts } = report.carried;
  const { words: wanted = 0, ...others } = { ...nothing, ...expected.carried };
  expect(counts).toEqual(others);
  expect(Math.abs(words - wanted)).toBeLessThanOrEqual(wanted * 0.05);
  const lost = Object.fromEntries(report.lost.map(({ kind, count }) => [kind, count]));
  expect(lost).toEqual(expected.lost);
  expect(titleOf(document)).toBe(expected.title ?? '');
  expect(pictures.map(({ hash }) => hash).toSorted()).toEqual([...figuresOf(document)].toSorted());
  const broken = check(document, { language: 'de' }).filter(({ code }) => mustNotBe.has(code));
  expect(broken).toEqual([]);
}

/** Nothing that an import makes by itself may be wrong; what the file lacks may be missing. */
const mustNotBe: ReadonlySet<string> = new Set([
  'schema-violation',
  'reference-lost',
  'citation-unresolved',
  'footnote-empty',
]);

describe.skipIf(!isThere)('files that nobody wrote for us', () => {
  test('every one of them stands in the table', () => {
    const all = readdirSync(CORPUS, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(CORPUS, join(entry.parentPath, entry.name)))
      .filter((path) => !/^(?:README\.md|traces\/.*)$/.test(path));
    expect([...Object.keys(files), ...sources].toSorted()).toEqual(all.toSorted());
  });

  test.each(Object.entries(files))(
    '%s',
    (path, expected) => expectImport(basename(path), readFileSync(CORPUS + path), expected),
    120_000,
  );

  test('md/inara-paper.md with its bib/inara-paper.bib and two of its three pictures', async () => {
    const archive = zipSync({
      'paper/paper.md': new Uint8Array(readFileSync(`${CORPUS}md/inara-paper.md`)),
      'paper/paper.bib': new Uint8Array(readFileSync(`${CORPUS}bib/inara-paper.bib`)),
      'paper/images/nyan-cat.png': new Uint8Array(png(40, 30).bytes),
      'paper/images/mandrill.jpg': new Uint8Array(png(300, 200).bytes),
      'paper/README.txt': strToU8('How to make it'),
      '__MACOSX/paper/._paper.md': strToU8('x'),
    });
    await expectImport('paper.zip', archive, {
      title: INARA.title,
      carried: { ...INARA.carried, figures: 2, citations: 7, sources: 8 },
      lost: { ...INARA.lost, picture: 1, pictureMoved: 1, file: 1 },
    });
  }, 120_000);

  test('bib/biblatex-apa-test-references.bib: all of its entries can be cited', async () => {
    const bib = readFileSync(`${CORPUS}bib/biblatex-apa-test-references.bib`);
    const text = 'Siehe [@9.8:1; @9.8:2, S. 3].';
    const archive = zipSync({ 'a.md': strToU8(text), 'b.bib': new Uint8Array(bib) });
    const imported = await importFile(
      { name: 'a.zip', bytes: archive, language: 'de' },
      engraveNothing,
    );
    expect(imported).toMatchObject({
      ok: true,
      report: { carried: { sources: 283, citations: 1 }, lost: [] },
    });
  }, 120_000);
});
