import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Ahead } from './ahead.ts';
import { judge } from './door.ts';
import { Draft } from './draft.ts';

/** A number of variable length, a text with its length, or bytes as they are. */
type Part = number | string | Uint8Array;

/** Writes parts behind one another. */
function bytes(...parts: readonly Part[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => {
      if (part instanceof Uint8Array) return [...part];
      if (typeof part === 'number') return varUint(part);
      const text = [...new TextEncoder().encode(part)];
      return [...varUint(text.length), ...text];
    }),
  );
}

function varUint(number: number): number[] {
  const low = number % 128;
  return number < 128 ? [number] : [low | 128, ...varUint(Math.floor(number / 128))];
}

const GC = 0;
const DELETED = 1;
const STRING = 4;
const FORMAT = 6;
const TYPE = 7;
const ANY = 8;
/** The first byte of a struct that has a left neighbour. */
const after = (content: number) => Uint8Array.of(0x80 | content);

/** Client 5 has written four letters; the third is deleted. */
function known() {
  const draft = new Draft();
  const ahead = new Ahead(draft, new Map([[5, 'anna']]));
  const verdict = judge(bytes(1, 1, 5, 0, STRING, 1, 'text', 'abcd', 1, 5, 1, 2, 1), 'anna', ahead);
  if (verdict.kind !== 'news') throw new Error(verdict.kind);
  draft.add(verdict.news);
  return new Ahead(draft, new Map([[5, 'anna']]));
}

const verdictOn = (update: Uint8Array, personId = 'ben') => judge(update, personId, known()).kind;

/** One struct of client 9, with nothing deleted. */
const struct = (...parts: readonly Part[]) => bytes(1, 1, 9, 0, ...parts, 0);

describe('[R4] lets in', () => {
  test.each([
    ['a letter behind another', struct(after(STRING), 5, 0, 'x')],
    ['letters that take two units', struct(after(STRING), 5, 3, '😀ß„')],
    ['a block', struct(TYPE, 1, 'body', 3, 'paragraph')],
    ['an attribute', struct(0x20 | ANY, 1, 'body', 'level', 1, 119, 'x')],
    ['a mark', struct(after(FORMAT), 5, 0, 'bold', '{}')],
    ['a deletion of what somebody else wrote', bytes(0, 1, 5, 1, 0, 2)],
    ['a letter together with its deletion', bytes(1, 1, 9, 0, GC, 1, 1, 9, 1, 0, 1)],
    ['what was written and deleted on the train', struct(GC, 20)],
    [
      'several clients that go on from one another',
      bytes(2, 1, 9, 0, after(STRING), 8, 0, 'x', 1, 8, 0, after(STRING), 5, 0, 'y', 0),
    ],
  ])('%s', (_, update) => {
    expect(verdictOn(update)).toBe('news');
  });
});

describe('[R4] refuses', () => {
  test.each([
    ['nothing at all', bytes()],
    ['bytes left over', bytes(0, 0, 0)],
    ['an end too early', struct(after(STRING), 5, 0).slice(0, -1)],
    ['more clients than bytes', bytes(30_000_000, 0)],
    ['more structs than bytes', bytes(1, 30_000_000, 9, 0)],
    ['a client twice', bytes(2, 1, 9, 0, GC, 1, 1, 9, 1, GC, 1, 0)],
    ['a number beyond all counting', Uint8Array.of(1, 1, 9, ...Array(9).fill(255), 1)],
    ['an unknown content', struct(after(11), 5, 0)],
    ['a document inside the document', struct(after(9), 5, 0, 'guid', 118, 0)],
    ['an unknown type', struct(TYPE, 1, 'body', 7)],
    ['an empty string', struct(after(STRING), 5, 0, '')],
    ['an empty run', struct(GC, 0)],
    ['a huge run of deleted things', struct(GC, 2 ** 30)],
    ['a huge deleted item', struct(after(DELETED), 5, 0, 2 ** 30)],
    ['runs that are huge together', bytes(1, 2, 9, 0, GC, 2 ** 24, GC, 1, 0)],
    ['a struct that refers to itself', struct(after(STRING), 9, 0, 'x')],
    ['a struct that refers to a later one', struct(after(STRING), 9, 7, 'x')],
    ['text that is not UTF-8', struct(after(STRING), 5, 0, 2).map((b) => (b === 2 ? 0xff : b))],
    ['a value that is not JSON', struct(after(FORMAT), 5, 0, 'bold', '{')],
    ['an unknown value', struct(0x20 | ANY, 1, 'body', 'level', 1, 50)],
    [
      'a value nested too deeply',
      struct(
        0x20 | ANY,
        1,
        'body',
        'level',
        1,
        ...Array.from({ length: 60 }, () => [117, 1]).flat(),
        126,
      ),
    ],
    ['JSON nested too deeply', struct(after(FORMAT), 5, 0, 'b', '['.repeat(60) + ']'.repeat(60))],
    ['an empty deletion', bytes(0, 1, 5, 1, 0, 0)],
    [
      'more clients than anybody has',
      bytes(
        300,
        ...Array.from({ length: 300 }, (_, client) => [1, 100 + client, 0, GC, 1]).flat(),
        0,
      ),
    ],
  ])('%s', (_, update) => {
    expect(verdictOn(update)).toBe('refused');
  });
});

describe('[R11] finds a gap before', () => {
  test.each([
    ['a struct that does not follow', bytes(1, 1, 5, 9, GC, 1, 0), 'anna'],
    ['an unknown left neighbour', struct(after(STRING), 5, 99, 'x'), 'ben'],
    ['an unknown parent', struct(STRING, 0, 77, 0, 'x'), 'ben'],
    ['deleting what nobody has written yet', bytes(0, 1, 5, 1, 3, 2), 'ben'],
    ['the same beside a letter', bytes(1, 1, 9, 0, GC, 1, 1, 5, 1, 3, 2), 'ben'],
    ['deleting beyond what comes along', bytes(1, 1, 9, 0, GC, 1, 1, 9, 1, 0, 2), 'ben'],
    ['what follows a gap in the update itself', bytes(1, 3, 9, 0, GC, 1, 10, 5, GC, 1, 0), 'ben'],
    [
      'structs that wait for one another in a circle',
      bytes(2, 1, 9, 0, after(STRING), 8, 0, 'x', 1, 8, 0, after(STRING), 9, 0, 'y', 0),
      'ben',
    ],
  ])('%s', (_, update, person) => {
    expect(verdictOn(update, person)).toBe('gap');
  });
});

describe('[R12] knows to whom a client id belongs', () => {
  const more = bytes(1, 1, 5, 4, after(STRING), 5, 3, 'e', 0);

  test('its person goes on', () => expect(verdictOn(more, 'anna')).toBe('news'));
  test('nobody else does', () => expect(verdictOn(more, 'eve')).toBe('foreign'));
  test('saying again what is known is nobody’s offence', () =>
    expect(verdictOn(bytes(1, 1, 5, 0, STRING, 1, 'text', 'abcd', 1, 5, 1, 2, 1), 'eve')).toBe(
      'known',
    ));
});

test('[R1] takes of an update what is new, also where that begins inside a struct', () => {
  const verdict = judge(bytes(1, 1, 5, 2, after(STRING), 5, 1, 'cdef', 0), 'anna', known());
  expect(verdict).toMatchObject({
    kind: 'news',
    news: { runs: [{ client: 5, clock: 4, end: 6 }], deletions: [] },
  });
});

test('[R1] takes of deletions what is new', () => {
  const verdict = judge(bytes(0, 1, 5, 1, 0, 4), 'ben', known());
  expect(verdict).toMatchObject({
    news: {
      deletions: [
        { from: 0, to: 2 },
        { from: 3, to: 4 },
      ],
    },
  });
});

test('[R4] never refuses what Yjs writes, whatever the value', () => {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const element = new Y.XmlElement('image');
  doc.getXmlFragment('body').insert(0, [element, new Y.XmlText('x')]);
  const values = [1, -1.5, 2 ** 40, null, true, 'text', { a: [1, { b: 'c' }] }, [], undefined];
  for (const value of values) element.setAttribute('value', value as never);
  const map = doc.getMap('map');
  map.set('bytes', Uint8Array.of(1, 2, 3));
  map.set('big', 12n);
  map.set('inner', new Y.Map([['array', Y.Array.from([1, 2])]]));
  doc.getText('text').insertEmbed(0, { image: 'x' });
  doc.getText('text').insert(0, 'bold', { bold: true });
  element.removeAttribute('value');
  const draft = new Draft();
  for (const update of updates) {
    const verdict = judge(update, 'anna', new Ahead(draft, new Map()));
    expect(verdict.kind).toBe('news');
    if (verdict.kind === 'news') draft.add(verdict.news);
  }
  const again = new Y.Doc();
  Y.applyUpdate(again, draft.encode());
  expect(again.getMap('map').toJSON()).toEqual(map.toJSON());
  expect(again.getXmlFragment('body').toString()).toBe(doc.getXmlFragment('body').toString());
});
