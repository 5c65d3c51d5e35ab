import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

test('a choice made on this device comes first', () => {
  expect(preferredLanguage('en', ['de-DE'])).toBe('en');
});

test("else the first of the browser's languages that we speak", () => {
  expect(preferredLanguage(null, ['fr-FR', 'en-GB', 'de'])).toBe('en');
  expect(preferredLanguage(null, ['de-AT'])).toBe('de');
});

test('else German', () => {
  expect(preferredLanguage(null, ['pl', 'fr'])).toBe('de');
  expect(preferredLanguage('nonsense', [])).toBe('de');
});
