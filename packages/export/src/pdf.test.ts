import { beforeAll, describe, expect, test } from 'vitest';
import type { Warning } from './format.ts';
import type { PaperInput } from './front.ts';
import { pdf } from './pdf.ts';
import { everything, heading, node, paper, paragraph, table, text } from './testing/papers.ts';
import { hashOf } from './testing/pictures.ts';
import { readPdf, type ReadPdf } from './testing/read-pdf.ts';

async function write(input: PaperInput): Promise<{ read: ReadPdf; warnings: Warning[] }> {
  const warnings: Warning[] = [];
  const bytes = await pdf.write(input, { warn: (warning) => warnings.push(warning) });
  return { read: await readPdf(bytes), warnings };
}

describe('a paper as PDF', () => {
  let read: ReadPdf;
  beforeAll(async () => {
    ({ read } = await write(everything));
  });

  test('says that it is PDF/UA-1 and PDF/A-2a', () => {
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(read.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    // PDF/A wants each foreign property described, and XMP takes the list of them only once.
    expect(read.xmp.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
    expect(read.xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(read.marked).toBe(true);
    expect(read.showsTitle).toBe(true);
  });

  test('knows its title, group and language', () => {
    expect(read.title).toBe('Algen „für alle“: <Küste> & Labor');
    expect(read.author).toBe('AG Bioökonomie');
    expect(read.language).toBe('de');
  });

  test('tags headings, lists, quote and a table with header cells', () => {
    expect(read.roles).toMatchObject({ Table: 1, TH: 2, TD: 4, TR: 3, LI: 2, H2: 1 });
    expect(read.bookmarks).toEqual([
      'Zusammenfassung',
      '1\u2002Lage',
      '  1.1\u2002Zahlen',
      'Zu dieser Version',
    ]);
  });

  test('prints what stands around the text', () => {
    const [first = ''] = read.pages;
    for (const words of [
      'Cluster Gesundheit & Küste',
      'Positionspapier',
      'Version 1.0',
      'Stand: 12. März 2026',
      'Zusammenfassung',
      'Zitiervorschlag',
      '1 von 1',
    ]) {
      expect(first).toContain(words);
    }
  });

  test('links to sources and to its own address', () => {
    expect(read.links).toContain('https://example.org/q');
    expect(read.links).toContain('https://example.org/papers/algen/v/1.0');
  });
});

test('a paper in English has English words and hyphens', async () => {
  const { read } = await write(
    paper('Algae', [heading(1, 'Why'), paragraph('Because.')], { language: 'en', note: 'Typos.' }),
  );
  expect(read.language).toBe('en');
  expect(read.pages.join('')).toContain('As of: 12 March 2026');
  expect(read.pages.join('')).toContain('Suggested citation');
  expect(read.pages.join('')).toContain('Typos.');
});

test('a long paper has contents, page numbers and running headers', async () => {
  const section = (at: number) => [
    heading(1, `Abschnitt ${at}`),
    ...Array.from({ length: 12 }, () =>
      paragraph('Die Verfügbarkeit heimischer Rohstoffe. '.repeat(12)),
    ),
  ];
  const { read } = await write(paper('Ein langes Papier', [1, 2, 3, 4, 5].flatMap(section)));
  expect(read.pages.length).toBeGreaterThan(8);
  expect(read.pages[0]).toContain('Inhalt');
  expect(read.pages[0]).toMatch(/Abschnitt 5[\s.]*\d+/);
  expect(read.pages[3]).toContain('Ein langes Papier');
  expect(read.pages[3]).toContain(`4 von ${read.pages.length}`);
});

test('a short box stays whole, with its heading, wherever on a page it comes', async () => {
  for (const lines of [16, 17, 18, 19, 20]) {
    const before = Array.from({ length: lines }, () => paragraph('Zeile.'));
    const attrs = { field: 'Pflege', horizon: 'short' };
    const body = ['Anfang der Box.', 'Mitte.', 'Ende.'].map((words) => paragraph(words));
    const blocks = [...before, heading(1, 'Davor'), { ...node('recommendation', ...body), attrs }];
    const { read } = await write(paper('Kästen', blocks));
    const pages = read.pages.filter((page) => /Davor|Anfang der Box|Ende\.|kurzfristig/.test(page));
    expect(pages, `${lines} lines`).toHaveLength(1);
  }
}, 60_000);

describe('what a paper should not contain cannot stop its PDF', () => {
  test('code, quotes and backslashes stay text', async () => {
    const hostile = '#eval("1") "] \\" #panic() $x$ *b* </script> ${1} \\u{41}';
    const { read } = await write(
      paper(`Titel ${hostile}`, [paragraph(hostile)], {
        group: hostile,
        cluster: hostile,
        note: hostile,
      }),
    );
    expect(read.pages.join(' ').replace(/\s+/g, ' ')).toContain(`Titel ${hostile}`);
    expect(read.title).toBe(`Titel ${hostile}`);
  });

  test('skipped and empty headings, empty blocks, and no abstract', async () => {
    const { read, warnings } = await write(
      paper('Titel', [
        heading(4, 'Tief'),
        { type: 'heading', attrs: { level: 1 } },
        { type: 'paragraph' },
        node('bulletList', node('listItem', { type: 'paragraph' })),
        node('table', node('tableRow', node('tableCell', { type: 'paragraph' }))),
        node('blockquote', { type: 'paragraph' }),
      ]),
    );
    expect(read.bookmarks[0]).toBe('1\u2002Tief');
    expect(warnings.map(({ code }) => code)).toEqual(['heading-empty', 'heading-level-skipped']);
  });

  test('no title at all', async () => {
    const { read } = await write(paper('  ', [paragraph('Text')]));
    expect(read.title).toBe('Positionspapier');
  });

  test('scripts and signs that our fonts have: Greek, Cyrillic, Hebrew, Arabic, emoji, arrows', async () => {
    const { read, warnings } = await write(
      paper('Σ и 😀', [paragraph('αβγ Привет שלום مرحبا 😀👍🏽 → ≤ ≠ ✓ ☐ ∑ e\u0301')]),
    );
    expect(warnings).toEqual([]);
    expect(read.pages.join('')).toContain('😀');
  });

  test('signs that no font has are replaced, and named', async () => {
    const { read, warnings } = await write(
      paper('中文 Titel', [paragraph('ein 字 und \u{10FFFD}')]),
    );
    expect(read.pages.join('')).toContain('ein □ und □');
    const missing = warnings.filter(({ code }) => code === 'glyph-missing');
    expect(missing.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining(['中', '文', '字', '\u{10FFFD}']),
    );
  });

  test('a combining mark in another run of text than its letter', async () => {
    const { warnings } = await write(
      paper('T', [paragraph('x', text('\u0F71\u20E3', 'bold'), 'y'), paragraph('\u0301')]),
    );
    expect(warnings.every(({ code }) => code === 'glyph-missing')).toBe(true);
  });

  test('words without end stay on the page', async () => {
    const { read } = await write(
      paper('W'.repeat(300), [paragraph('a'.repeat(3000)), table(['h'], ['b'.repeat(500)])]),
    );
    expect(read.pages.join('').replace(/\s/g, '')).toContain('a'.repeat(60));
  });

  test('an address of 20,000 characters is no link', async () => {
    const href = `https://example.org/${'a'.repeat(20_000)}`;
    const link = { ...text('hier'), marks: [{ type: 'link', attrs: { href } }] };
    const { warnings } = await write(paper('T', [paragraph(link)]));
    expect(warnings.map(({ code }) => code)).toEqual(['link-refused']);
  });

  test('a title of 10,000 characters', async () => {
    const { read } = await write(paper('Wort '.repeat(2000), [paragraph('Text')]));
    expect(read.pages.join('\n')).toContain('Zu dieser Version');
  });

  test('a picture that is none', async () => {
    const broken = { mediaType: 'image/png', bytes: new TextEncoder().encode('no picture') };
    const figure = { id: 'f', image: hashOf(broken), alt: 'Ein Hafen' };
    const { read, warnings } = await write(
      paper('T', [{ type: 'figure', attrs: figure }], {}, new Map([[hashOf(broken), broken]])),
    );
    expect(warnings.map(({ code }) => code)).toEqual(['picture-unreadable', 'picture-missing']);
    expect(read.pages[0]).toContain('Das Bild fehlt. Ein Hafen');
  });

  test('notes and formulas in a heading, which stands in the contents, too', async () => {
    const note = { type: 'footnote', attrs: { id: 'n' }, content: [text('Nur einmal.')] };
    const formula = { type: 'formula', attrs: { latex: 'x^2', alt: 'x Quadrat' } };
    const long = Array.from({ length: 20 }, () => paragraph('Wort '.repeat(100)));
    const { read } = await write(
      paper('T', [
        { ...node('heading', 'Eins', note, ' und ', formula), attrs: { level: 1, id: 'h' } },
        ...[2, 3, 4].map((at) => heading(1, `Abschnitt ${at}`)),
        ...long,
      ]),
    );
    expect(read.pages[0]).toContain('Inhalt');
    expect(read.pages.join('\n').match(/Nur einmal/g)).toHaveLength(1);
  });
});
