import { expect, test } from 'vitest';
import { publicationPart } from './addresses.ts';

test('an address names a publication, or one of its files', () => {
  expect(publicationPart('1.0')).toEqual({ number: '1.0', extension: null });
  expect(publicationPart('12.34')).toEqual({ number: '12.34', extension: null });
  expect(publicationPart('1.0.pdf')).toEqual({ number: '1.0', extension: 'pdf' });
});

test.each(['', '1', '1.', '.pdf', '1.0.', '1.0.PDF', '1.0.tar.gz', '1.0/..', 'latest', '-1.0'])(
  '“%s” is neither',
  (text) => {
    expect(publicationPart(text)).toBeNull();
  },
);
