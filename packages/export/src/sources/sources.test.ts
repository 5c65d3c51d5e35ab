import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readSources, type SourceFormat } from './index.ts';

const read = (format: SourceFormat, text: string) => readSources({ format, text });

const CORPUS = new URL('../../../../../shared/corpus/bib/', import.meta.url);
const corpus = (name: string) => readFileSync(new URL(name, CORPUS), 'utf8');

describe.runIf(existsSync(CORPUS))('files that nobody here wrote', () => {
  test('all 283 entries of the tests of biblatex-apa are read', async () => {
    const { sources, skipped } = await read('bibtex', corpus('biblatex-apa-test-references.bib'));
    expect([sources.length, skipped]).toEqual([283, []]);
    const count = (kind: string) => sources.filter(({ type }) => type === kind).length;
    expect(['article-journal', 'book', 'chapter', 'legal_case'].map(count)).toEqual([
      38, 72, 14, 7,
    ]);
    // So many have none in the file either: they are there to show names and dates.
    expect(sources.filter(({ title }) => title === undefined)).toHaveLength(73);
  }, 60_000);

  test('all 8 of a paper are read, with dates, people and DOIs', async () => {
    const { sources, skipped } = await read('bibtex', corpus('inara-paper.bib'));
    expect([sources.length, skipped]).toEqual([8, []]);
    const [joss] = sources.filter(({ DOI }) => DOI === '10.7717/peerj-cs.147');
    expect(joss).toMatchObject({
      type: 'article-journal',
      'container-title': 'PeerJ Computer Science',
      issued: { 'date-parts': [[2018, 2]] },
    });
    expect(joss?.['author']).toHaveLength(16);
  }, 60_000);

  test.each(['biblatex-apa-test-references.bib', 'inara-paper.bib'])(
    'titles in %s stay as they stand there',
    async (name) => {
      const text = corpus(name);
      const raw = rawTitles(text);
      const { sources } = await read('bibtex', text);
      const found = sources.flatMap(({ title }) => (typeof title === 'string' ? [title] : []));
      const known = found.filter((title) => raw.has(title.toLowerCase()));
      expect(known.length).toBeGreaterThan(found.length / 2);
      for (const title of known) expect(raw.get(title.toLowerCase())).toContain(title);
    },
    60_000,
  );

  test('RIS is read as another program reads it', async () => {
    const cases = risCases();
    expect(cases.length).toBe(15);
    for (const { name, text, items } of cases) {
      const { sources, skipped } = await read('ris', text);
      const [found, wanted] = [sources, items.map(withoutWhatWeLeaveOut)];
      expect([skipped, found.length], name).toEqual([[], wanted.length]);
      for (const [index, source] of found.entries())
        expect(source, name).toMatchObject(wanted[index] ?? {});
    }
  });
});

/** The titles of entries that tell no language, all spellings of each, without braces. */
function rawTitles(text: string): ReadonlyMap<string, readonly string[]> {
  const entries = text.split(/^(?=@)/m).filter((entry) => !/langid/i.test(entry));
  const titles = entries.flatMap((entry) =>
    [...entry.matchAll(/^\s*title\s*=\s*\{(.*)\},?\s*$/gim)].map(([, title = '']) =>
      title.replaceAll(/[{}]/g, ''),
    ),
  );
  return Map.groupBy(titles, (title) => title.toLowerCase());
}

type Item = Readonly<Record<string, unknown>>;

/** The other program's own tests: files, and what it makes of them. */
function risCases(): readonly { name: string; text: string; items: readonly Item[] }[] {
  const module: { exports: { '@ris/file': Record<string, [string, Item[]]> } } = {
    exports: { '@ris/file': {} },
  };
  runInNewContext(corpus('citation-js-ris-input.js.txt'), { module });
  const files = Object.entries(module.exports['@ris/file']);
  return files.map(([name, [text, items]]) => ({
    name,
    text,
    items: JSON.parse(JSON.stringify(items)),
  }));
}

function withoutWhatWeLeaveOut(item: Item): Item {
  const { id: _id, abstract: _abstract, keyword: _keyword, ...kept } = item;
  // The day of an electronic book is the one on which it appeared, whatever version of RIS this is.
  const { accessed, ...rest } = kept;
  const dated = item['title'] === 'IDK' ? { ...rest, issued: accessed } : kept;
  const url = dated['URL'];
  if (typeof url !== 'string' || url.startsWith('http')) return dateRead(dated);
  return dateRead({ ...dated, URL: `https://${url}` });
}

const dateRead = (item: Item): Item =>
  JSON.stringify(item['issued']) === '{"raw":"2023-10-24"}'
    ? { ...item, issued: { 'date-parts': [[2023, 10, 24]] } }
    : item;

describe('BibTeX', () => {
  test('that is broken in one place is read in all others, and the place is named', async () => {
    const text = [
      '@string{nat = "Nature"}',
      '@article{a, title={Eins}, author={Müller, Anna and {AG Küste}}, journal=nat, year=2020}',
      '@article{b, title={Offen, year=2021}',
      '@comment{nothing}',
      '@book{ü é, title={Drei}, year={2021}}',
      '@book{d, title={Vier} year=2022}',
      '@book{, title={Fünf}}',
      '@xdata{x, publisher={Hafen}}',
      '@misc{f, title={Sechs \\input{/etc/passwd}}, xdata={x}}',
    ].join('\n');
    const { sources, skipped } = await read('bibtex', text);
    expect(sources.map(({ title }) => title)).toEqual([
      'Eins',
      'Drei',
      'Fünf',
      expect.stringMatching(/^Sechs/),
    ]);
    expect(sources[0]).toMatchObject({
      'container-title': 'Nature',
      author: [{ family: 'Müller', given: 'Anna' }, { literal: 'AG Küste' }],
    });
    expect(JSON.stringify(sources)).not.toContain('root:');
    expect(skipped.map(({ reason, text: begin }) => [reason, begin.slice(0, 9)])).toEqual([
      ['unreadable', '@article{'],
      ['unreadable', '@book{d, '],
    ]);
  }, 60_000);

  test('keeps the titles of entries that tell no language, and tells none for them', async () => {
    const text = [
      '@book{a, title={W{\\"a}rme im Quartier: Ohne Autor}}',
      '@book{b, title={Wärme im Quartier}, langid={german}}',
      '@book{c, title={Heat in Towns}, langid={english}}',
    ].join('\n');
    const { sources } = await read('bibtex', text);
    expect(sources.map(({ title, language }) => [title, language])).toEqual([
      ['Wärme im Quartier: Ohne Autor', undefined],
      ['Wärme im Quartier', 'de-DE'],
      ['Heat in towns', 'en-US'],
    ]);
  }, 60_000);

  test('in which nothing is an entry is named as a whole', async () => {
    expect(await read('bibtex', 'Liebe Grüße')).toEqual({
      sources: [],
      skipped: [{ reason: 'unreadable', text: 'Liebe Grüße' }],
    });
    expect(await read('bibtex', ' \n')).toEqual({ sources: [], skipped: [] });
  });
});

describe('RIS', () => {
  test('of a report has what a report has', async () => {
    const text =
      '\uFEFFTY  - RPRT\r\nTI  - Versorgung\r\nAU  - Amt für Küste\r\nT2  - Reihe\r\nM1  - 7\r\nSN  - B-12\r\nPY  - 2021///\r\nDA  - 2021/03/\r\nER  - \r\n';
    const { sources } = await read('ris', text);
    expect(sources).toEqual([
      {
        type: 'report',
        title: 'Versorgung',
        author: [{ literal: 'Amt für Küste' }],
        'collection-title': 'Reihe',
        number: 'B-12',
        issued: { 'date-parts': [[2021, 3]] },
      },
    ]);
  });

  test('without an end before the next beginning is two records, and an empty one is named', async () => {
    const { sources, skipped } = await read(
      'ris',
      'TY  - JOUR\nTI  - a\nTY  - JOUR\nER  -\nTY  - BOOK\nTI  - b',
    );
    expect(sources.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(skipped).toEqual([{ reason: 'empty', text: 'TY  - JOUR\nER  -' }]);
  });

  test('that is none is named as a whole', async () => {
    expect((await read('ris', '@book{a}')).skipped).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  test('is a list, an item, or a list in something', async () => {
    const item = { id: 'a', type: 'book', title: 'Eins' };
    for (const value of [[item], item, { items: [item] }]) {
      const { sources } = await read('csl-json', JSON.stringify(value));
      expect(sources).toEqual([{ type: 'book', title: 'Eins' }]);
    }
  });

  test('has what is no source named with its reason', async () => {
    const { sources, skipped } = await read(
      'csl-json',
      '[{"type":"book","title":"x"},7,{"type":"book"}]',
    );
    expect(sources).toHaveLength(1);
    expect(skipped).toEqual([
      { reason: 'not-an-item', text: '7' },
      { reason: 'empty', text: '{"type":"book"}' },
    ]);
    expect((await read('csl-json', '{')).skipped).toEqual([{ reason: 'unreadable', text: '{' }]);
  });

  test('of more sources than a paper can use keeps so many, and names the others', async () => {
    const many = Array.from({ length: 2003 }, (_, index) => ({ type: 'book', title: `${index}` }));
    const { sources, skipped } = await read('csl-json', JSON.stringify(many));
    expect([sources.length, skipped.length, skipped[0]?.reason]).toEqual([2000, 3, 'too-many']);
  });
});
