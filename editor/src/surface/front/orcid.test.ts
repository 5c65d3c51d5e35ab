import { expect, test } from 'vitest';
import { isOrcid, tidyOrcid } from './orcid.ts';

test('an ORCID iD is told by its check digit', () => {
  // From ORCID's own documentation; the second ends in the X that stands for ten.
  expect(isOrcid('0000-0002-1825-0097')).toBe(true);
  expect(isOrcid('0000-0002-1694-233X')).toBe(true);
  expect(isOrcid('0000-0002-1825-0098')).toBe(false);
  expect(isOrcid('0000-0002-1694-2330')).toBe(false);
  expect(isOrcid('0000-0002-1825')).toBe(false);
});

test('whatever people paste gets the usual form', () => {
  expect(tidyOrcid(' https://orcid.org/0000-0002-1694-233x ')).toBe('0000-0002-1694-233X');
  expect(tidyOrcid('0000000218250097')).toBe('0000-0002-1825-0097');
  expect(tidyOrcid('0000 0002')).toBe('0000 0002');
});
