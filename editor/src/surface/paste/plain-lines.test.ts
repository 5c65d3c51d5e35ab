import { describe, expect, it } from 'vitest';
import { paragraphsIn } from './plain-lines.ts';

const paragraphsOf = (text: string) => paragraphsIn(text).map(({ words }) => words);

describe('text with the lines of a page', () => {
  it('is put together again, and so are parted words', () => {
    const text = [
      'Die Krankenhäuser des Landes stehen vor einer Ver-',
      'änderung, die in dieser Tiefe seit langer Zeit nie-',
      'mand erlebt hat. Das betrifft die Kranken- und die',
      'Pflegekassen ebenso.',
      'Ein zweiter Absatz beginnt hier, und er ist lang.',
    ].join('\r\n');
    expect(paragraphsOf(text)).toEqual([
      'Die Krankenhäuser des Landes stehen vor einer Veränderung, die in dieser Tiefe seit langer Zeit niemand erlebt hat. Das betrifft die Kranken- und die Pflegekassen ebenso.',
      'Ein zweiter Absatz beginnt hier, und er ist lang.',
    ]);
  });

  it('has its paragraphs at empty lines', () => {
    const line = 'Wort für Wort steht hier eine ganze Zeile voll.';
    expect(paragraphsOf(`${line}\n${line}\n\n${line}\n${line}`)).toEqual([
      `${line} ${line}`,
      `${line} ${line}`,
    ]);
  });

  it('is put together although some of its lines are short', () => {
    const text = [
      'Ausgangslage',
      'Die Krankenhäuser des Landes stehen vor einer sehr',
      'großen Veränderung, und das betrifft sie alle, wie',
      'das am',
      'Gutachten zu sehen ist.',
      'Stand: Mai',
      'Kurz',
      'Gut',
    ].join('\n');
    expect(paragraphsOf(text)).toEqual([
      'Ausgangslage',
      'Die Krankenhäuser des Landes stehen vor einer sehr großen Veränderung, und das betrifft sie alle, wie das am',
      'Gutachten zu sehen ist.',
      'Stand: Mai',
      'Kurz',
      'Gut',
    ]);
  });

  it('has a date or a dash at the edge of the page within its sentence', () => {
    const text = [
      'Die Krankenhäuser des Landes beschlossen nun am',
      '3. März einstimmig, was alle lange erwartet hat-',
      'ten und was nun alle gemeinsam tun müssen, auch',
      '- und das ist neu - in den kleinen Städten hier.',
    ].join('\n');
    expect(paragraphsOf(text)).toHaveLength(1);
  });

  it('says how far in its first line stands, with tabs for four spaces', () => {
    expect(paragraphsIn('Eins\n  Zwei\n\t Drei').map(({ indent }) => indent)).toEqual([0, 2, 5]);
  });

  it.each([
    'Frau Dr. Beispiel\nSeestraße 1\n17489 Greifswald\nDeutschland',
    'Eins\nZwei',
    `${'Ein langer Absatz in einer Zeile. '.repeat(9)}\n${'Noch einer. '.repeat(30)}`,
  ])('stays as it is where nobody has broken it for width', (text) => {
    expect(paragraphsOf(text)).toEqual(text.split('\n').map((line) => line.trim()));
  });
});
