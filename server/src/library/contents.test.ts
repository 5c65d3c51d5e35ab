import { expect, test } from 'vitest';
import { contents } from './contents.ts';

const entry = (id: string, level: number, text: string, number = '') => ({
  id,
  level,
  text,
  number,
});

test('a paper with one heading has no contents', () => {
  expect(contents([entry('a', 1, 'Einleitung')], 'de')).toBeNull();
  expect(
    contents([entry('a', 1, 'Eins'), entry('b', 3, 'Tief'), entry('c', 4, 'Tiefer')], 'de'),
  ).toBeNull();
});

test('headings of the second level stand below those of the first', async () => {
  const all = [
    entry('a', 1, 'Eins'),
    entry('b', 2, 'Zwei', '1.1'),
    entry('c', 3, 'Drei'),
    entry('d', 1, 'Vier'),
  ];
  const text = String(await contents(all, 'en')).replace(/\s+/g, '');
  expect(text).toContain(
    '<ahref="#a">Eins</a><olrole="list"><li><ahref="#b">1.1Zwei</a></li></ol></li>',
  );
  expect(text).not.toContain('Drei');
  expect(text).toContain('<ahref="#d">Vier</a>');
});

test('headings are text', async () => {
  const all = [entry('a"><script>', 1, '<b>1</b>'), entry('b', 1, 'x')];
  const text = String(await contents(all, 'de'));
  expect(text).not.toContain('<script>');
  expect(text).toContain('&lt;b&gt;1&lt;/b&gt;');
});
