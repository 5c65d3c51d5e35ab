import type { DocumentNode } from '@eckpunkt/document';
import type { PaperInput } from '../front.ts';
import { heading, node, paper, paragraph, text } from './papers.ts';
import { hashOf, png, svg } from './pictures.ts';

/** A white paper in which every node and mark occurs, with text as people write it. */
const photo = png(640, 360);
const chart = svg();
const logo = png(120, 60);

export const pictures = new Map([photo, chart, logo].map((picture) => [hashOf(picture), picture]));

const given = (
  type: string,
  attrs: object,
  ...content: (DocumentNode | string)[]
): DocumentNode => ({
  ...node(type, ...content),
  attrs: { ...attrs },
});

const leaf = (type: string, attrs: object): DocumentNode => ({ type, attrs: { ...attrs } });

const marked = (value: string, type: string, attrs: object): DocumentNode => ({
  type: 'text',
  text: value,
  marks: [{ type, attrs: { ...attrs } }],
});

const cite = (source: string, more: object = {}): DocumentNode =>
  leaf('citation', { items: [{ source, ...more }] });

const refer = (target: string): DocumentNode => leaf('crossReference', { target });

const footnote = (id: string, ...content: (DocumentNode | string)[]): DocumentNode =>
  given('footnote', { id }, ...content);

const section = (level: number, id: string, words: string, numbering = 'number'): DocumentNode => ({
  ...heading(level, words),
  attrs: { level, id, numbering },
});

const front: readonly DocumentNode[] = [
  given('subtitle', { id: 's1' }, 'Wege zu einer regionalen Bioökonomie bis 2035'),
  leaf('author', {
    id: 'au1',
    kind: 'person',
    name: 'Dr. Anna Beispiel',
    organisation: 'Universitätsmedizin Greifswald',
    orcid: '0000-0002-1825-0097',
    role: 'author',
  }),
  leaf('author', {
    id: 'au2',
    kind: 'person',
    name: 'Prof. Dr. Bernd Muster',
    organisation: 'Leibniz-Institut für Küstenforschung',
    orcid: '',
    role: 'author',
  }),
  leaf('author', {
    id: 'au3',
    kind: 'group',
    name: 'AG Bioökonomie',
    organisation: '',
    orcid: '',
    role: 'editor',
  }),
  given(
    'abstract',
    { id: 'ab1', lang: null },
    paragraph(
      'Algen wachsen schnell, brauchen kein Ackerland und binden CO₂. Dieses Papier zeigt, was fehlt, damit aus guten Ideen Betriebe werden.',
    ),
  ),
  given(
    'abstract',
    { id: 'ab2', lang: 'en' },
    paragraph('Algae grow fast and need no farmland. This paper shows what is missing.'),
  ),
  given('keywords', { id: 'kw', lang: null }, 'Algen; Bioökonomie; Küste, Wertschöpfung'),
  given(
    'interests',
    { id: 'in' },
    'A. Beispiel berät die Algenhof GmbH. ',
    text('Sonst keine.', 'italic'),
  ),
  leaf('funder', {
    id: 'fu1',
    name: 'Europäischer Fonds für regionale Entwicklung',
    grant: 'EFRE-2026-17',
    emblem: 'eu',
    emblemAlt: '',
    sentence: 'Kofinanziert von der Europäischen Union',
  }),
  leaf('funder', {
    id: 'fu2',
    name: 'Landesministerium',
    grant: '',
    emblem: hashOf(logo),
    emblemAlt: 'Landeswappen',
    sentence: 'Gefördert aus Mitteln des Landes.',
  }),
  leaf('licence', { id: 'li', code: 'CC-BY-SA-4.0' }),
];

const opening: readonly DocumentNode[] = [
  section(1, 'h1', 'Ausgangslage'),
  given('guidance', { id: 'g1' }, 'Hinweis der Vorlage, der nie gedruckt wird.'),
  paragraph(
    'Die ',
    marked('KI', 'abbreviation', { long: 'Künstliche Intelligenz' }),
    ' hilft bei der Auswertung, die ',
    marked('EFRE', 'abbreviation', { long: 'Europäischer Fonds für regionale Entwicklung' }),
    '-Mittel bei der Umsetzung',
    footnote('f1', 'Stand der Zahlen: März 2026. Siehe auch ', refer('t1'), '.'),
    '. Näheres steht in ',
    refer('h2'),
    ', ',
    refer('fig1'),
    ', ',
    refer('t1'),
    ', ',
    refer('eq1'),
    ', ',
    refer('r1'),
    ', ',
    refer('f1'),
    ' und ',
    refer('anhang'),
    '.',
  ),
  paragraph(
    'Der Begriff ',
    marked('blue growth', 'language', { lang: 'en' }),
    ' ist ',
    text('unterstrichen', 'underline'),
    ', ',
    text('fett', 'bold'),
    ', ',
    text('kursiv', 'italic'),
    ', H',
    text('2', 'subscript'),
    'O, m',
    text('2', 'superscript'),
    ' und ',
    text('code()', 'code'),
    ' gesetzt; so schon ',
    cite('s1', { locator: '12', label: 'page', prefix: 'vgl.' }),
    ' und ',
    cite('s2'),
    '.',
  ),
  section(2, 'h2', 'Zahlen und Bilder'),
  given(
    'figure',
    {
      id: 'fig1',
      image: hashOf(photo),
      width: 640,
      height: 360,
      scale: 75,
      alt: 'Grüne Hügel unter blauem Himmel',
      decorative: false,
      credit: 'Foto: Anna Beispiel',
      licence: 'CC BY 4.0',
    },
    'Küstenlandschaft bei Greifswald, nach ',
    cite('s2'),
  ),
  given(
    'figure',
    {
      id: 'fig2',
      image: hashOf(chart),
      width: 400,
      height: 220,
      scale: 50,
      alt: 'Vier Säulen steigen von 70 auf 190',
      decorative: false,
      credit: '',
      licence: '',
    },
    'Ertrag in Tonnen',
  ),
  given('figure', {
    id: 'fig3',
    image: hashOf(logo),
    width: 120,
    height: 60,
    scale: 25,
    alt: '',
    decorative: true,
    credit: '',
    licence: '',
  }),
  {
    type: 'table',
    attrs: { id: 't1', caption: 'Flächen und Erträge', credit: 'Quelle: eigene Erhebung' },
    content: [
      node(
        'tableRow',
        node('tableHeader', paragraph('Merkmal')),
        node('tableHeader', paragraph('2025')),
        node('tableHeader', paragraph('2026')),
      ),
      node(
        'tableRow',
        node('tableHeader', paragraph('Fläche')),
        node('tableCell', paragraph('3 ha')),
        node('tableCell', paragraph('5 ha', footnote('f2', 'Ohne Becken im Bau.'))),
      ),
      node(
        'tableRow',
        node('tableHeader', paragraph('Ertrag')),
        given('tableCell', { colspan: 2 }, paragraph('zusammen 310 t')),
      ),
    ],
  },
];

const boxes: readonly DocumentNode[] = [
  section(2, 'h3', 'Was zu tun ist'),
  given(
    'recommendation',
    {
      id: 'r1',
      addressees: ['federal', 'state', 'other'],
      addresseeOther: 'Landwirtschaftskammer',
      field: 'Genehmigung',
      horizon: 'short',
    },
    paragraph('Genehmigungen für Algenbecken sollen innerhalb von sechs Monaten erteilt werden.'),
  ),
  given(
    'recommendation',
    { id: 'r2', addressees: ['company'], addresseeOther: '', field: '', horizon: null },
    paragraph('Betriebe teilen Messdaten.'),
    node(
      'bulletList',
      node('listItem', paragraph('Temperatur')),
      node('listItem', paragraph('Nährstoffe')),
    ),
  ),
  given(
    'caseBox',
    {
      id: 'c1',
      name: 'Algenhof Vilm',
      place: 'Lauterbach auf Rügen',
      partners: 'Algenhof GmbH, Universität Greifswald',
    },
    paragraph(
      'Auf dem Algenhof wachsen Mikroalgen in Abwärme. ',
      cite('s3'),
      ' beschreibt den Aufbau.',
    ),
  ),
  given(
    'callout',
    { id: 'co1', kind: 'note' },
    paragraph('Die Zahlen gelten für Becken im Freien.'),
  ),
  given(
    'callout',
    { id: 'co2', kind: 'important' },
    paragraph('Ohne Abwärme rechnet sich der Betrieb nicht.'),
  ),
  given('callout', { id: 'co3', kind: 'example' }, paragraph('Ein Hektar liefert 62 t im Jahr.')),
  node(
    'definitionList',
    node('definitionTerm', 'Bioökonomie'),
    node('definition', paragraph('Wirtschaften mit nachwachsenden Rohstoffen.')),
    node('definitionTerm', 'Makroalge'),
    node('definitionTerm', 'Tang'),
    node('definition', paragraph('Alge, die man ohne Mikroskop sieht.')),
  ),
  node(
    'blockquote',
    paragraph('Wer heute Becken baut, erntet in zehn Jahren.'),
    node('quoteSource', 'Ministerin im Landtag, 3. März 2026'),
  ),
  given(
    'codeBlock',
    { id: 'cb', language: 'python' },
    'for pond in ponds:\n    print(pond.yield_t)  # </code>',
  ),
  paragraph(
    'Der Ertrag ',
    leaf('formula', { latex: 'E = A \\cdot r', alt: 'E gleich A mal r' }),
    ' folgt aus Fläche und Rate:',
  ),
  leaf('formulaBlock', {
    id: 'eq1',
    latex: 'E = \\sum_{i=1}^{n} A_i \\cdot \\frac{r_i}{1 + d_i}',
    alt: 'E ist die Summe aller A i mal r i durch eins plus d i',
    numbered: true,
  }),
  leaf('formulaBlock', {
    id: 'eq2',
    latex: '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
    alt: 'Matrix a b c d',
    numbered: false,
  }),
];

const prose = Array.from({ length: 40 }, (_, at) =>
  paragraph(
    `Absatz ${at + 1}. Die Wertschöpfung an der Küste hängt davon ab, ob Flächen, Wärme und Wissen zusammenkommen. `.repeat(
      6,
    ),
    footnote(`fp${at}`, `Eigene Berechnung, Fall ${at + 1}.`),
  ),
);

const closing: readonly DocumentNode[] = [
  section(1, 'ohne', 'Danksagung', 'none'),
  paragraph('Wir danken allen.'),
  leaf('pageBreak', { id: 'pb' }),
  section(1, 'lists', 'Verzeichnisse', 'none'),
  ...['figures', 'tables', 'recommendations', 'abbreviations'].map((of, at) =>
    leaf('contentsList', { id: `l${at}`, of }),
  ),
  section(1, 'anhang', 'Methode', 'appendix'),
  paragraph('So haben wir gerechnet.'),
  section(2, 'anhang1', 'Erhebung'),
  node(
    'orderedList',
    node('listItem', paragraph('Messen')),
    node('listItem', paragraph('Rechnen')),
  ),
  leaf('horizontalRule', {}),
];

const back = (style: string): readonly DocumentNode[] => [
  leaf('source', {
    id: 's1',
    csl: {
      type: 'article-journal',
      title: 'Algen an der Ostsee',
      author: [{ family: 'Meyer', given: 'Ute' }],
      issued: { 'date-parts': [[2021]] },
      'container-title': 'Küstenforschung',
      volume: '12',
      page: '1-20',
      DOI: '10.1000/182',
    },
  }),
  leaf('source', {
    id: 's2',
    csl: {
      type: 'book',
      title: 'Handbuch Bioökonomie',
      author: [
        { family: 'Schulze', given: 'Karl' },
        { family: 'Özdemir', given: 'Ayşe' },
      ],
      issued: { 'date-parts': [[2019]] },
      publisher: 'Küstenverlag',
      'publisher-place': 'Rostock',
    },
  }),
  leaf('source', {
    id: 's3',
    csl: {
      type: 'report',
      title: 'Abwärme <nutzen> & sparen',
      author: [{ literal: 'Algenhof GmbH' }],
      issued: { 'date-parts': [[2024, 5]] },
      URL: 'https://example.org/report',
    },
  }),
  leaf('bibliography', { id: 'bib', style }),
];

export const fullPaper = (style = 'din-1505-2'): PaperInput =>
  paper(
    'Algen von der Küste',
    [
      ...front,
      ...opening,
      ...boxes,
      section(1, 'prosa', 'Herleitung'),
      ...prose,
      ...closing,
      ...back(style),
    ],
    { type: 'white_paper', note: 'Zahlen für 2026 ergänzt.' },
    pictures,
  );
