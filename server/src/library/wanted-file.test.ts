import { expect, test } from 'vitest';
import { wantedFile } from './download.ts';

test('an address names a file by the number of its publication and its format', () => {
  expect(wantedFile('1.0.pdf')).toEqual({ number: '1.0', extension: 'pdf' });
  expect(wantedFile('12.34.html')).toEqual({ number: '12.34', extension: 'html' });
});

test.each([
  '',
  '1.pdf',
  '.pdf',
  '1.0.',
  '1.0.PDF',
  '1.0.tar.gz',
  '1.0/../x.pdf',
  'latest.pdf',
  '-1.0.pdf',
])('“%s” names none', (name) => {
  expect(wantedFile(name)).toBeNull();
});
