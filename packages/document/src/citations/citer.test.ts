import { describe, expect, test } from 'vitest';
import { citer } from './citer.ts';
import type { Cited } from './cited.ts';
import { BIBLIOGRAPHY_STYLES, type BibliographyStyle, isNoteStyle } from './styles.ts';
import { numbered, randomNumbers, someCitation, someSources, wordsOf } from './testing.ts';

const coast = {
  id: 'coast',
  csl: {
    type: 'book',
    title: 'Die <i>Küste</i> & das Meer',
    author: [{ family: 'Müller', given: 'Anna' }, { literal: 'AG Bioökonomie' }],
    issued: { 'date-parts': [[2020]] },
    edition: '2',
    publisher: 'Hafen',
    'publisher-place': 'Rostock',
  },
};
const study = {
  id: 'study',
  csl: {
    type: 'article-journal',
    title: 'A study of "things" in H<sub>2</sub>O',
    author: [{ family: 'von Berg', given: 'Karl Otto' }],
    issued: { 'date-parts': [[2021, 5, 3]] },
    'container-title': 'Nature',
    volume: '12',
    issue: '3',
    page: '12-19',
    DOI: '10.1000/182',
  },
};

/** Some styles keep words together that others do not; here it is the words that count. */
const plain = (runs: Parameters<typeof wordsOf>[0]) => wordsOf(runs).replaceAll('\u00A0', ' ');

const citations: readonly Cited[] = [
  { items: [{ source: 'coast', locator: '23', prefix: 'vgl.', suffix: 'f.' }], note: 1 },
  { items: [{ source: 'coast', locator: '5', label: 'article' }], note: 2 },
  { items: [{ source: 'study' }, { source: 'coast', suppressAuthor: true }], note: 3 },
];

async function cited(style: BibliographyStyle, language: 'de' | 'en') {
  const own = await citer({ sources: [coast, study], style, language });
  const texts = own.cite(citations).map(plain);
  return [...texts, ...own.bibliography().map(({ id, runs }) => `${id}: ${plain(runs)}`)];
}

describe('how it reads', () => {
  test('by DIN 1505-2 in German', async () => {
    expect(await cited('din-1505-2', 'de')).toEqual([
      '(vgl. Müller & AG Bioökonomie, 2020, S. 23 f.)',
      '(Müller & AG Bioökonomie, 2020, Art. 5)',
      '(von Berg, 2021; 2020)',
      'study: von Berg, Karl Otto: A study of „things“ in H2O. In: Nature Bd. 12 (2021), Nr. 3, S. 12–19',
      'coast: Müller, Anna ; AG Bioökonomie: Die Küste & das Meer. 2. Aufl. Rostock : Hafen, 2020',
    ]);
  });

  test('by APA in English', async () => {
    expect(await cited('apa', 'en')).toEqual([
      '(vgl. Müller & AG Bioökonomie, 2020, p. 23 f.)',
      '(Müller & AG Bioökonomie, 2020, Article 5)',
      '(2020; von Berg, 2021)',
      'coast: Müller, A. & AG Bioökonomie. (2020). Die Küste & das Meer (2nd ed.). Hafen.',
      'study: von Berg, K. O. (2021). A study of ‘things’ in H2O. Nature, 12(3), 12–19. https://doi.org/10.1000/182',
    ]);
  });

  test('in notes, short from the second time', async () => {
    const read = await cited('chicago-notes', 'de');
    expect(read.slice(0, 2)).toEqual([
      'vgl. Anna Müller und AG Bioökonomie, Die Küste & das Meer, 2. Aufl. (Rostock: Hafen, 2020), 23 f.',
      'Müller und AG Bioökonomie, Art. 5.',
    ]);
  });

  test('by the lawyers', async () => {
    const read = await cited('juristische-zitierweise', 'de');
    expect(read[2]).toMatch(/^Berg, von, Nature 2021, 12;/);
  });
});

test('marks stand where the style and the title want them', async () => {
  const own = await citer({ sources: [coast, study], style: 'apa', language: 'de' });
  own.cite(citations);
  const [first, second] = own.bibliography();
  expect(first?.runs.filter(({ marks }) => marks)).toEqual([
    { type: 'text', text: 'Die ', marks: [{ type: 'italic' }] },
    { type: 'text', text: ' & das Meer', marks: [{ type: 'italic' }] },
  ]);
  const address = 'https://doi.org/10.1000/182';
  expect(second?.runs).toContainEqual({ type: 'text', text: '2', marks: [{ type: 'subscript' }] });
  expect(second?.runs).toContainEqual({
    type: 'text',
    text: address,
    marks: [{ type: 'link', attrs: { href: address } }],
  });
});

test('a source that is not there is shown as such, and the others as ever', async () => {
  const own = await citer({ sources: [study], style: 'din-1505-2', language: 'de' });
  const texts = own.cite([
    { items: [{ source: 'gone' }] },
    { items: [{ source: 'study' }, { source: 'gone' }] },
    { items: [] },
  ]);
  expect(texts.map(wordsOf)).toEqual(['[?]', '(von Berg, 2021)[?]', '[?]']);
  expect(own.bibliography().map(({ id }) => id)).toEqual(['study']);
});

test('nothing cited is nothing printed', async () => {
  const own = await citer({ sources: [study], style: 'ieee', language: 'en' });
  expect([own.cite([]), own.bibliography()]).toEqual([[], []]);
  own.cite([{ items: [{ source: 'study' }] }]);
  expect(own.bibliography()).toHaveLength(1);
  expect([own.cite([]), own.bibliography()]).toEqual([[], []]);
});

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '$& $1 $` %%STRING%%',
  '<i>open <b>never</i> closed </span>',
  '\u{FDD8}javascript:alert(1)\u{FDDF}',
  '"\'„“»«‚‘&amp;&#60;script&#62;',
  '__proto__ constructor',
  '{"a":[1]} \\input{x} #set page()',
];

test.each(BIBLIOGRAPHY_STYLES)(
  '$id: nothing that people write becomes more than text',
  async ({ id }) => {
    const sources = HOSTILE.map((words, index) => ({
      id: ['__proto__', 'constructor', 'toString'][index] ?? words,
      csl: {
        type:
          ['book', 'article-journal', 'legal_case', 'webpage', 'thesis', words][index] ?? 'report',
        title: words,
        author: [{ family: words, given: words }, { literal: words }],
        issued: { raw: words },
        'container-title': words,
        publisher: words,
        page: words,
        volume: words,
        edition: words,
        DOI: words,
        URL: `https://example.org/${words}`,
        __proto__: { title: words },
      },
    }));
    const own = await citer({ sources, style: id, language: 'de' });
    const cites = own.cite(
      sources.map((source, index) => ({
        items: [
          {
            source: source.id,
            locator: HOSTILE[index],
            prefix: HOSTILE[index],
            suffix: HOSTILE[index],
          },
        ],
        note: index + 1,
      })),
    );
    const runs = [...cites.flat(), ...own.bibliography().flatMap((entry) => entry.runs)];
    const links = runs.flatMap(({ marks = [] }) => marks).filter(({ type }) => type === 'link');
    for (const { attrs } of links)
      expect(attrs?.['href']).toMatch(/^https:\/\/(?:doi|example)\.org\//);
    expect(wordsOf(runs)).not.toMatch(/[\u{FDD0}-\u{FDEF}]/u);
    // What citeproc understands of marks within a title, `<i>` and the like, is all that is gone.
    expect(
      own.cite([{ items: [{ source: 'constructor', prefix: HOSTILE[0] }] }]).map(wordsOf)[0],
    ).toContain('<img src=x onerror=alert(1)>');
  },
);

describe.each(BIBLIOGRAPHY_STYLES)('$id', ({ id: style }) => {
  const sources = someSources(14);
  const place = isNoteStyle(style) ? numbered : (list: ReturnType<typeof numbered>) => list;

  test.each([1, 2])(
    'says after many changes what it says of the whole at once (%d)',
    async (seed) => {
      const random = randomNumbers(seed);
      const options = { sources, style, language: 'de' } as const;
      const lasting = await citer(options);
      const text = Array.from({ length: 6 }, () => someCitation(random, sources.length));
      for (let step = 0; step < 10; step += 1) {
        const at = random(text.length + 1);
        const gone = random(3) === 0 ? 0 : 1;
        const fresh = Array.from({ length: random(3) }, () => someCitation(random, sources.length));
        text.splice(at, gone, ...fresh);
        const now = place(text);
        const anew = await citer(options);
        expect(lasting.cite(now).map(wordsOf), `step ${step}`).toEqual(anew.cite(now).map(wordsOf));
        expect(lasting.bibliography(), `step ${step}`).toEqual(anew.bibliography());
      }
    },
    30_000,
  );
});
