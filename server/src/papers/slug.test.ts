import { expect, test } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';

test.each([
  [
    'Künstliche Intelligenz für Ärztinnen & Ärzte',
    'kuenstliche-intelligenz-fuer-aerztinnen-aerzte',
  ],
  ['Straße, Größe, Maß', 'strasse-groesse-mass'],
  ['Ökosysteme', 'oekosysteme'],
  ['ÖKO\u0308', 'oekoe'],
  ['Café Łódź', 'cafe-lodz'],
  ['  1,5 °C – und nun?  ', '1-5-c-und-nun'],
  ['../../etc/passwd', 'etc-passwd'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
])('the slug of “%s” is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a title without a single letter of ours still has a slug', () => {
  expect(slugOf('生物经济')).toBe('papier');
  expect(slugOf('—')).toBe('papier');
});

test('a long title is cut between words, one without spaces anywhere', () => {
  const words = slugOf('Bioökonomie ist Gesundheitswirtschaft '.repeat(5));
  expect(words.length).toBeLessThanOrEqual(80);
  expect(words).toMatch(/-(?:biooekonomie|ist|gesundheitswirtschaft)$/);
  expect(slugOf('a'.repeat(300))).toBe('a'.repeat(80));
});

test('a word that ends exactly at the limit is kept', () => {
  const title = `${'a'.repeat(40)} ${'b'.repeat(39)} c`;
  expect(slugOf(title)).toBe(`${'a'.repeat(40)}-${'b'.repeat(39)}`);
});

test('a taken slug gets the first free number', () => {
  expect(freeSlug('strategie', new Set())).toBe('strategie');
  expect(freeSlug('strategie', new Set(['strategie-2']))).toBe('strategie');
  expect(freeSlug('strategie', new Set(['strategie', 'strategie-2', 'strategie-4']))).toBe(
    'strategie-3',
  );
});
