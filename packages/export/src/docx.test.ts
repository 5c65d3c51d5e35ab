import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { docx } from './docx.ts';
import type { PaperInput } from './front.ts';
import { everything, paper, paragraph } from './testing/papers.ts';

type Parts = Readonly<Record<string, string>>;

async function write(input: PaperInput): Promise<Parts> {
  const zip = unzipSync(await docx.write(input, { warn: () => undefined }));
  return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textOf = (xml = ''): string => xml.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');

describe('a paper as Word file', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = await write(everything);
  });

  test('has title, group and language in its properties', () => {
    const core = parts['docProps/core.xml'];
    expect(core).toContain('<dc:title>Algen „für alle“: &lt;Küste&gt; &amp; Labor</dc:title>');
    expect(core).toContain('AG Bioökonomie');
    expect(core).toContain('<dc:language>de</dc:language>');
    expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="de"/);
  });

  test('is of the date of the publication, and not of today', () => {
    expect(parts['docProps/core.xml']).toContain('>2026-03-12T00:00:00Z</dcterms:created>');
  });

  test('has our styles, header and footer', () => {
    expect(parts['word/styles.xml']).toContain('w:ascii="Cambria"');
    const header = Object.keys(parts).find((name) => name.startsWith('word/header'));
    expect(textOf(parts[header ?? ''])).toContain('Cluster Gesundheit & Küste');
    const footer = Object.keys(parts).find((name) => name.startsWith('word/footer'));
    expect(textOf(parts[footer ?? ''])).toContain('Positionspapier · Version 1.0 · Stand: 12.');
  });

  test('has headings, lists, quote, link, and a table whose header row is repeated', () => {
    const body = parts['word/document.xml'] ?? '';
    for (const style of ['Title', 'Abstract', 'Heading1', 'Heading2', 'BlockText']) {
      expect(body).toContain(`<w:pStyle w:val="${style}"`);
    }
    expect(body).toContain('<w:tblHeader');
    expect(body).toContain('<w:numPr>');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://example.org/q"');
    expect(textOf(body)).toContain('Größe hilft.');
  });
});

test('hostile words in front and text stay words', async () => {
  const hostile = '</w:t><script>"&\'{{title}} \u0007 =cmd|x';
  const parts = await write(
    paper(hostile, [paragraph(hostile)], { cluster: hostile, group: hostile }),
  );
  for (const xml of Object.values(parts)) {
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('\u0007');
  }
  expect(textOf(parts['word/document.xml'])).toContain('{{title}}');
});
