import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FormatName, Warning } from './format.ts';
import { formats } from './index.ts';
import { fullPaper } from './testing/full-paper.ts';
import { readPdf, type ReadPdf } from './testing/read-pdf.ts';

/** Every node and mark in one paper, of a length as papers have it. */
async function write(name: FormatName, style?: string): Promise<Uint8Array<ArrayBuffer>> {
  const warnings: Warning[] = [];
  const tools = { warn: (warning: Warning) => warnings.push(warning) };
  const bytes = await formats[name].write(fullPaper(style), tools);
  expect(warnings).toEqual([]);
  return bytes;
}

const textIn = async (name: FormatName, style?: string): Promise<string> =>
  new TextDecoder().decode(await write(name, style));

async function partsIn(name: FormatName): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(await write(name)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const all = (parts: Readonly<Record<string, string>>, folder: string): string =>
  Object.keys(parts)
    .filter((path) => path.startsWith(folder))
    .map((path) => parts[path])
    .join('');

describe('a long paper with everything, as PDF', () => {
  let read: ReadPdf;
  beforeAll(async () => {
    read = await readPdf(await write('pdf'));
  });

  test('passes the gate and says so', () => {
    expect(read.pages.length).toBeGreaterThan(12);
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  test('names its authors', () => {
    expect(read.author).toBe('Dr. Anna Beispiel, Prof. Dr. Bernd Muster');
    expect(read.pages[0]).toContain('Universitätsmedizin Greifswald');
    expect(read.pages.join('\n')).toMatch(
      /Ackerland[^]*Schlagwörter: Algen[^]*farmland[^]*Keywords: algae · bioeconomy/,
    );
    expect(read.links).toContain('https://orcid.org/0000-0002-1825-0097');
  });

  test('tags figures, formulas, notes and captions', () => {
    expect(read.roles).toMatchObject({ Note: 42, Formula: 3, Table: 1, TH: 3 });
    // Two in the text and two emblems; the decorative one is none.
    expect(read.roles['Figure']).toBe(4);
  });

  test('has numbers, references, lists, bibliography and imprint', () => {
    const text = read.pages.join('\n').replaceAll(/[\u00A0\u2060]/g, ' ');
    for (const words of [
      'Abbildung 1: Küstenlandschaft',
      'Gleichung (1)',
      'Empfehlung R1',
      'Anhang A',
      'Praxisbeispiel: Algenhof Vilm',
      'Abkürzungsverzeichnis',
      'Handbuch Bioökonomie',
      'Kofinanziert von der Europäischen Union',
      'CC BY-SA 4.0',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Hinweis der Vorlage');
  });
});

test('a style that cites in notes numbers them with the others', async () => {
  const page = await textIn('html', 'chicago-notes');
  expect(page.match(/role="doc-noteref"/g)).toHaveLength(46);
  expect(page).toMatch(/<li id="footnote\.\d+" value="2">[^<]*Ute Meyer/);
});

test('HTML holds its pictures, leads back from notes, and says formulas', async () => {
  const page = await textIn('html');
  expect(page.match(/<img [^>]*src="data:image\/(?:png|svg\+xml);base64,/g)).toHaveLength(4);
  expect(page).toContain('alt="Grüne Hügel unter blauem Himmel" width="640" height="360"');
  expect(page).toContain('alt="" width="120"');
  expect(page.match(/role="doc-backlink"/g)).toHaveLength(42);
  expect(page).toContain('alttext="E gleich A mal r"');
  expect(page).toContain('<abbr title="Künstliche Intelligenz">KI</abbr>');
  expect(page).toContain('<section class="abstract" lang="en" aria-label="Abstract">');
  expect(page).toMatch(
    /Ackerland[^]*<h2>Schlagwörter<\/h2>[^]*farmland[^]*<section class="keywords" lang="en"[^]*<li>algae<\/li>/,
  );
  expect(page).not.toContain('Hinweis der Vorlage');
  // Every way within the page leads somewhere.
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  expect(ids.size).toBe([...page.matchAll(/ id="/g)].length);
});

test('Word has notes, formulas, styles, and drawings as points', async () => {
  const parts = await partsIn('docx');
  const body = parts['word/document.xml'] ?? '';
  expect(body.match(/<w:footnoteReference /g)).toHaveLength(42);
  expect(parts['word/footnotes.xml']).toContain('Stand der Zahlen');
  expect(body.match(/<m:oMath>/g)).toHaveLength(3);
  expect(body).toContain('descr="Vier Säulen steigen von 70 auf 190"');
  for (const style of [
    'RecommendationLabel',
    'Case',
    'Important',
    'ImageCaption',
    'TableCaption',
  ]) {
    expect(body).toContain(`<w:pStyle w:val="${style}" />`);
    expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
  }
  expect(body).toContain('<w:br w:type="page"/>');
  expect(body.replaceAll(/<[^>]+>/g, '')).toMatch(
    /Ackerland.*Schlagwörter: Algen · Bioökonomie.*Abstract.*farmland.*Keywords: algae · bioeconomy/s,
  );
  const media = Object.keys(parts).filter((path) => path.startsWith('word/media/'));
  expect(media.map((path) => path.split('.').pop())).toEqual(['png', 'png', 'png', 'png']);
});

/** What stands in the paragraphs of a style, in their order. */
const styledIn = (body: string, style: RegExp): readonly string[] =>
  [...body.matchAll(style)].map(([, inner = '']) => inner.replaceAll(/<[^>]+>/g, ''));

const byline = [
  'Dr. Anna Beispiel, Universitätsmedizin Greifswald',
  'Prof. Dr. Bernd Muster, Leibniz-Institut für Küstenforschung',
  'Herausgegeben von AG Bioökonomie',
];

test('Word names the cluster above the title, as the publisher, and no author that is none', async () => {
  const parts = await partsIn('docx');
  const lines = (style: string) =>
    styledIn(
      parts['word/document.xml'] ?? '',
      new RegExp(`<w:pStyle w:val="${style}" ?/></w:pPr>(.*?)</w:p>`, 'gs'),
    );
  expect(lines('Publisher')).toEqual(['Cluster Gesundheit &amp; Küste']);
  expect(lines('Author')).toEqual(byline);
  expect(parts['docProps/core.xml']).toContain(
    '<dc:creator>Dr. Anna Beispiel; Prof. Dr. Bernd Muster</dc:creator>',
  );
});

test('OpenDocument has the same head, with the name of the abstract', async () => {
  const parts = await partsIn('odt');
  const lines = (style: string) =>
    styledIn(
      parts['content.xml'] ?? '',
      new RegExp(`<text:p text:style-name="${style}">(.*?)</text:p>`, 'gs'),
    );
  expect(lines('Publisher')).toEqual(['Cluster Gesundheit &amp; Küste']);
  expect(lines('Author')).toEqual(byline);
  expect(lines('Abstract_20_Title')).toEqual(['Zusammenfassung', 'Abstract']);
});

test('OpenDocument knows the styles that it names', async () => {
  const parts = await partsIn('odt');
  const styles = parts['styles.xml'] ?? '';
  const named = parts['content.xml']?.matchAll(
    /text:style-name="((?:\w+_20_)?(?:Label|Break|Case|Publisher|Title))"/g,
  );
  for (const [, name] of named ?? []) expect(styles).toContain(`style:name="${name}"`);
  expect(parts['content.xml']).toContain('text:style-name="Page_20_Break"');
});

test('EPUB has its pictures, boxes, notes and MathML', async () => {
  const parts = await partsIn('epub');
  const text = all(parts, 'EPUB/text/');
  expect(Object.keys(parts).filter((path) => path.startsWith('EPUB/media/'))).toHaveLength(4);
  expect(text).toContain('class="box recommendation"');
  expect(text).toContain('epub:type="footnote"');
  expect(text).toContain('<math ');
});

test('JATS tells authors, funders, licence, boxes and sources apart', async () => {
  const article = await textIn('xml');
  for (const words of [
    '<contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id>',
    '<collab>AG Bioökonomie</collab>',
    '<award-id>EFRE-2026-17</award-id>',
    'xlink:href="https://creativecommons.org/licenses/by-sa/4.0/deed.de"',
    '<trans-abstract xml:lang="en">',
    '<boxed-text content-type="recommendation" id="r1">',
    '<table id="t1">',
    '<ref id="ref-source.s1">',
    '<kwd-group kwd-group-type="author" xml:lang="de">\n<kwd>Algen</kwd>',
    '<kwd-group kwd-group-type="author" xml:lang="en">\n<kwd>algae</kwd>',
    'iso-8601-date="2026-03-12"',
  ]) {
    expect(article).toContain(words);
  }
  const ids = new Set([...article.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of article.matchAll(/ rid="([^"]+)"/g)) expect(ids).toContain(target);
});

test('LaTeX has numbers that are ours, and no picture that would have to be there', async () => {
  const tex = await textIn('tex');
  expect(tex).toContain(String.raw`\section{1 Ausgangslage}\label{h1}`);
  expect(tex).toContain(String.raw`\tag{1}`);
  expect(tex).toContain(String.raw`\publishers{Cluster Gesundheit \& Küste}`);
  expect(tex).toContain(String.raw`\hyperref[fig1]{Abbildung~1}`);
  expect(tex.replaceAll(/\\IfFileExists.*/g, '')).not.toContain(String.raw`\includegraphics[`);
});

test('Markdown has notes, formulas, and addresses of pictures', async () => {
  const markdown = await textIn('md');
  expect(markdown).toContain('[^42]: Eigene Berechnung, Fall 40.');
  expect(markdown).toContain('<td>\n\n5 ha[^2]\n\n</td>');
  expect(markdown).toContain('**Dr. Anna Beispiel**, Universitätsmedizin Greifswald');
  expect(markdown).toMatch(/farmland[^]*\n\n\*\*Keywords:\*\* algae · bioeconomy\n/);
  expect(markdown).toContain('Herausgegeben von **AG Bioökonomie**');
  expect(markdown).toContain('$`E = A \\cdot r`$');
  expect(markdown).toMatch(
    /<img src="https:\/\/example\.org\/papers\/algen\/figures\/[\da-f]{64}"/,
  );
  expect(markdown).toContain('> **Empfehlung\u00A0R1**');
  expect(markdown).not.toContain('<div');
});
