import type { DocumentNode } from '@eckpunkt/document';
import { node, paragraph } from '../papers.ts';
import { cite, given, leaf, section } from './parts.ts';

export const boxes: readonly DocumentNode[] = [
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
