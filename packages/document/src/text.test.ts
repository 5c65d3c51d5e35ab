import { describe, expect, it } from 'vitest';
import * as build from './testing/build.ts';
import { abstractOf, plainText, textOf, titleOf, wordCount } from './text.ts';

const { abstract, br, doc, li, p, paper, quote, table, td, text, title, tr, ul } = build;

describe('plainText', () => {
  it('gives one line a block, at every depth', () => {
    const document = doc(
      title('Titel'),
      abstract(p('Kurz')),
      ul(li(p('eins'), ul(li(p('zwei'))))),
      table(tr(td(p('a')), td(p('b')))),
      quote(p('Zi', text('tat', 'bold'))),
    );
    expect(plainText(document)).toBe('Titel\nKurz\neins\nzwei\na\nb\nZitat');
  });

  it('gives footnotes a line of their own, not glued into the sentence', () => {
    const line = p('Algen', build.fn('Siehe ', text('oben', 'bold')), ' wachsen', build.fn('Zwei'));
    expect(plainText(doc(line, p('Ende')))).toBe('Algen wachsen\nSiehe oben\nZwei\nEnde');
    expect(textOf(line)).toBe('Algen wachsen');
  });

  it('gives what stands in attributes, and formulas as they are read aloud', () => {
    const document = doc(
      build.node('caseBox', [p('Text')], { name: 'Steg', place: 'Rostock' }),
      build.node('table', [tr(td(p('a')))], { caption: 'Kosten' }),
      p('Aus ', build.node('formula', [], { latex: 'x^2', alt: 'x Quadrat' }), '.'),
      build.node('formulaBlock', [], { latex: 'a' }),
      build.figure({ alt: 'Ein Bild' }, 'Unterschrift'),
    );
    expect(plainText(document)).toBe(
      'Steg\nRostock\nText\nKosten\na\nAus x Quadrat.\na\nUnterschrift',
    );
  });

  it('leaves out hints, sources, and what is computed', () => {
    const document = doc(
      build.node('guidance', ['Schreiben Sie hier.']),
      p('a', build.cite('s'), build.ref('r'), 'b'),
      build.source(),
      build.node('bibliography', []),
      build.node('contentsList', []),
    );
    expect(plainText(document)).toBe('ab');
  });

  it('ends a line at a hard break, which textOf keeps on one', () => {
    expect(plainText(doc(p('a', br(), 'b')))).toBe('a\nb');
    expect(textOf(p('a', br(), 'b'))).toBe('a b');
  });
});

describe('titleOf and abstractOf', () => {
  it('give what is there, trimmed, else nothing', () => {
    expect(titleOf(doc(title(' Eckpunkte ')))).toBe('Eckpunkte');
    expect(titleOf(doc(p('a')))).toBe('');
    expect(abstractOf(paper(abstract(p('Eins.'), p('Zwei.'))))).toBe('Eins. Zwei.');
    expect(abstractOf(paper())).toBe('');
  });
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['Bio-Ökonomie – z.B. 2.000 €', 3],
    ['„Ärztinnen“ und Ärzte', 3],
    ['CO₂', 1],
    ['a\u00a0b', 2],
    ['…', 0],
  ])('of %j is %i', (words, count) => {
    expect(wordCount(doc(title(), p(words)))).toBe(count);
  });

  it('counts a footnote once, and no hint', () => {
    expect(wordCount(doc(p('ein', build.fn('zwei drei')), build.node('guidance', ['vier'])))).toBe(
      3,
    );
  });

  it('counts across formats and over blocks', () => {
    expect(wordCount(doc(title('Ein Titel'), p('Dampf', text('schiff', 'bold'), br(), 'ab')))).toBe(
      4,
    );
  });
});
