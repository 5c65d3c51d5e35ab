import { describe, expect, test } from 'vitest';
import { bib } from './bib.ts';
import type { Format } from './format.ts';
import type { PaperInput } from './front.ts';
import { json } from './json.ts';
import { runPandoc } from './pandoc/wasm.ts';
import { ris } from './ris.ts';
import { everything, node, paper, paragraph } from './testing/papers.ts';

const write = async (format: Format, input: PaperInput) =>
  new TextDecoder().decode(await format.write(input, { warn: () => undefined }));

/** What another program, pandoc, reads in a bibliography. */
async function readBack(from: 'biblatex' | 'bibtex' | 'ris' | 'csljson', input: string) {
  const bytes = await runPandoc({ options: { from, to: 'csljson' }, input, clock: 0 });
  const items = JSON.parse(new TextDecoder().decode(bytes));
  expect(items).toHaveLength(1);
  return items[0];
}

const HOSTILE = String.raw`50 % A\B #1_x & $y$ ~ ^ @misc(z, title=", "`;
const hostile = paper(HOSTILE, [
  node('abstract', paragraph('Eins\nTY  - BOOK'), paragraph('Zwei')),
]);

describe.each(['bibtex', 'biblatex'] as const)('what is written is read as %s', (from) => {
  test('with everything that a source has', async () => {
    expect(await readBack(from, await write(bib, everything))).toMatchObject({
      id: 'algen-1.0',
      type: 'report',
      title: 'Algen „für alle“: <Küste> & Labor',
      author: [{ literal: 'AG Bioökonomie' }],
      publisher: 'Cluster Gesundheit & Küste',
      genre: 'Positionspapier',
      number: '1.0',
      issued: { 'date-parts': [[2026, 3]] },
      URL: 'https://example.org/papers/algen/v/1.0',
      abstract: 'Kurz gesagt: Größe hilft.',
    });
  });

  test('and whatever somebody writes into a title stays in it', async () => {
    const item = await readBack(from, await write(bib, hostile));
    expect(item.title).toBe(HOSTILE);
    expect(item.abstract).toBe('Eins TY - BOOK Zwei');
  });
});

test('braces in a title leave those around it in pairs', async () => {
  const entry = await write(bib, paper('}, note = {x', []));
  expect(entry).toContain(String.raw`title = {{\textbraceright{}, note = \textbraceleft{}x}},`);
});

test('RIS has one field a line', async () => {
  const lines = (await write(ris, everything)).split('\r\n');
  expect(lines).toEqual([
    'TY  - RPRT',
    'ID  - algen-1.0',
    'TI  - Algen „für alle“: <Küste> & Labor',
    'AU  - AG Bioökonomie',
    'PB  - Cluster Gesundheit & Küste',
    'M3  - Positionspapier',
    'ET  - 1.0',
    'PY  - 2026',
    'DA  - 2026/03/12',
    'LA  - de',
    'AB  - Kurz gesagt: Größe hilft.',
    'UR  - https://example.org/papers/algen/v/1.0',
    'ER  - ',
    '',
  ]);
});

test('no line of a text becomes a field of RIS', async () => {
  const record = await write(ris, hostile);
  expect(record).toContain('AB  - Eins TY  - BOOK Zwei\r\n');
  expect(record.match(/^TY {2}- /gm)).toHaveLength(1);
  expect((await readBack('ris', record)).title).toBe(HOSTILE);
});

test('CSL-JSON is one report by a group', async () => {
  const [item, ...others] = JSON.parse(await write(json, everything));
  expect(others).toEqual([]);
  expect(item).toEqual({
    id: 'algen-1.0',
    type: 'report',
    title: 'Algen „für alle“: <Küste> & Labor',
    author: [{ literal: 'AG Bioökonomie' }],
    publisher: 'Cluster Gesundheit & Küste',
    genre: 'Positionspapier',
    version: '1.0',
    issued: { 'date-parts': [[2026, 3, 12]] },
    language: 'de',
    URL: 'https://example.org/papers/algen/v/1.0',
    abstract: 'Kurz gesagt: Größe hilft.',
  });
});

test.each([bib, ris, json])('$name without an abstract has no field for it', async (format) => {
  expect(await write(format, paper('T', [paragraph('x')]))).not.toMatch(/^\s*"?(?:abstract|AB)\b/m);
});

describe('a byline', () => {
  const author = (attrs: object) => ({ type: 'author', attrs: { id: null, ...attrs } });
  const signed = paper('Algen', [
    { type: 'subtitle', content: [{ type: 'text', text: 'Chancen & Grenzen' }] },
    author({ kind: 'person', name: 'Prof. Dr. med. Anna von der Müller', role: 'author' }),
    author({ kind: 'group', name: 'AG Küste, Nord and Süd', role: 'author' }),
    author({ kind: 'person', name: 'Çelik, Umut', role: 'editor' }),
    author({ kind: 'person', name: 'Somebody Else', role: 'contributor' }),
    { type: 'keywords', content: [{ type: 'text', text: 'Algen; Küste' }] },
    paragraph('x'),
  ]);
  const anna = { family: 'von der Müller', given: 'Anna' };
  const group = { literal: 'AG Küste, Nord and Süd' };
  const umut = { family: 'Çelik', given: 'Umut' };

  test('stands in CSL-JSON, and the group no more', async () => {
    const [item] = JSON.parse(await write(json, signed));
    expect(item).toMatchObject({
      title: 'Algen: Chancen & Grenzen',
      author: [anna, group],
      editor: [umut],
      keyword: 'Algen, Küste',
    });
    expect(item).not.toHaveProperty('custom');
  });

  test('stands in BibTeX as another program reads it', async () => {
    const item = await readBack('biblatex', await write(bib, signed));
    expect(item.title).toBe('Algen: Chancen & Grenzen');
    const [first, ...others] = item.author;
    expect(first).toMatchObject({ family: 'Müller', given: 'Anna' });
    expect(Object.values(first)).toContain('von der');
    expect([others, item.editor]).toEqual([[group], [umut]]);
  });

  test('stands in RIS, a line for each', async () => {
    const lines = (await write(ris, signed)).split('\r\n');
    expect(lines.filter((line) => /^(?:AU|ED|KW)/.test(line))).toEqual([
      'AU  - von der Müller, Anna',
      'AU  - AG Küste, Nord and Süd',
      'ED  - Çelik, Umut',
      'KW  - Algen',
      'KW  - Küste',
    ]);
  });
});

test('the sources of a paper are in CSL-JSON beside it, and in no other of the three', async () => {
  const csl = { type: 'book', title: 'Moore', author: [{ family: 'Arndt' }] };
  const source = (id: string, value: unknown) => ({ type: 'source', attrs: { id, csl: value } });
  const listing = paper('Algen', [paragraph('x'), source('a', csl), source('b', { type: 'book' })]);
  const [item, ...others] = JSON.parse(await write(json, listing));
  expect([item.custom, others]).toEqual([{ sources: [csl] }, []]);
  for (const format of [bib, ris]) expect(await write(format, listing)).not.toContain('Moore');
});
