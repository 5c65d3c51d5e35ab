import { describe, expect, it } from 'vitest';
import type { Attributes } from './document.ts';
import { numbering } from './numbering.ts';
import { numberer, type NumberedKind } from './numbering/numberer.ts';
import { as, figure, fn, node, p, paper, table, td, th, tr } from './testing/build.ts';
import { referenceText } from './words.ts';

/** "1", "2!" (no number), "1A" (an appendix): headings in short. */
function numbersOf(...headings: readonly string[]): readonly string[] {
  const number = numberer();
  return headings.map((short) => {
    const kinds: Record<string, string> = { '!': 'none', A: 'appendix' };
    const attrs = { level: Number(short[0]), numbering: kinds[short[1] ?? ''] ?? 'number' };
    return number({ type: 'heading', attrs })?.number ?? '-';
  });
}

describe('headings', () => {
  it('count on their level, and anew below each', () => {
    expect(numbersOf('1', '2', '2', '3', '1', '2')).toEqual([
      '1',
      '1.1',
      '1.2',
      '1.2.1',
      '2',
      '2.1',
    ]);
  });

  it('without a number are not counted, and take it from those below them', () => {
    expect(numbersOf('1!', '2', '1', '2', '2!', '3', '2')).toEqual([
      '-',
      '-',
      '1',
      '1.1',
      '-',
      '-',
      '1.2',
    ]);
  });

  it('of appendices have letters, and go on counting sections behind them', () => {
    expect(numbersOf('1', '1A', '2', '3', '1A', '2', '1')).toEqual([
      '1',
      'A',
      'A.1',
      'A.1.1',
      'B',
      'B.1',
      '2',
    ]);
  });

  it('on a lower level cannot begin an appendix', () => {
    expect(numbersOf('1', '2A', '2')).toEqual(['1', '1.1', '1.2']);
  });

  it('that skip a level count as if they did not', () => {
    expect(numbersOf('3', '3', '1', '4', '2')).toEqual(['1', '1.1', '2', '2.1', '2.2']);
  });

  it('have letters enough', () => {
    const appendices = Array.from({ length: 28 }, () => '1A');
    expect(numbersOf(...appendices).slice(-3)).toEqual(['Z', 'AA', 'AB']);
  });
});

describe('numberer', () => {
  const first = (type: string, attrs: Attributes) => numberer()({ type, attrs });

  it.each([
    ['figure', {}, 'figure', '1'],
    ['table', { caption: 'Kosten' }, 'table', '1'],
    ['formulaBlock', { numbered: true }, 'formula', '1'],
    ['recommendation', {}, 'recommendation', 'R1'],
    ['footnote', {}, 'footnote', '1'],
  ])('numbers a %s', (type, attrs, kind, number) => {
    expect(first(type, attrs)).toEqual({ kind, number });
  });

  it.each([
    ['figure', { decorative: true }],
    ['table', { caption: ' ' }],
    ['formulaBlock', {}],
    ['paragraph', {}],
    ['source', {}],
  ])('gives none to a %s with %j', (type, attrs) => {
    expect(first(type, attrs)).toBeNull();
  });

  it('needs no attributes at all', () => {
    expect(numberer()({ type: 'heading' })).toEqual({ kind: 'section', number: '1' });
  });
});

describe('numbering', () => {
  const document = paper(
    as('h', node('heading', ['Lage', fn('im Kopf')], { level: 1 })),
    p('a', as('f1', fn('Eine Note')), node('crossReference', [], { target: 'r' })),
    node('guidance', [as('hint', fn('Hier steht, was zu tun ist'))]),
    as(
      'box',
      node('caseBox', [as('pic', figure({ alt: 'x' }, 'Ein Steg')), p(as('f2', fn('zwei')))]),
    ),
    as('t', node('table', [tr(th(p('a')), td(p()))], { caption: 'Kosten' })),
    as('t2', table(tr(td(p())))),
    as('r', node('recommendation', [p('Fördern.')])),
    as('pic', figure({ alt: 'y' }, 'Doppelt')),
  );

  it('finds at any depth what can be referred to, in reading order', () => {
    expect([...numbering(document)].map(([id, { number, title }]) => [id, number, title])).toEqual([
      ['h', '1', 'Lage'],
      ['f1', '2', 'Eine Note'],
      ['pic', '1', 'Ein Steg'],
      ['f2', '3', 'zwei'],
      ['t', '1', 'Kosten'],
      ['r', 'R1', 'Fördern.'],
    ]);
  });
});

describe('referenceText', () => {
  it.each<[NumberedKind, string, string, string]>([
    ['section', '2.1', 'Abschnitt 2.1', 'Section 2.1'],
    ['appendix', 'A', 'Anhang A', 'Appendix A'],
    ['appendix', 'A.1', 'Abschnitt A.1', 'Section A.1'],
    ['figure', '3', 'Abbildung 3', 'Figure 3'],
    ['table', '2', 'Tabelle 2', 'Table 2'],
    ['formula', '1', 'Gleichung (1)', 'Equation (1)'],
    ['recommendation', 'R4', 'Empfehlung R4', 'Recommendation R4'],
    ['footnote', '5', 'Fußnote 5', 'Footnote 5'],
  ])('of %s %s', (kind, number, german, english) => {
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    expect(plain(referenceText({ kind, number }, 'de'))).toBe(german);
    expect(plain(referenceText({ kind, number }, 'en'))).toBe(english);
  });
});
