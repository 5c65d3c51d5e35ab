import { expect, test } from 'vitest';
import { address } from './links.ts';

const site = { name: 'BioCon Valley', cluster: 'BioCon Valley', language: 'de' } as const;

test('a link says its language only where it is not the one of the site', () => {
  expect(address('/papers', { site, language: 'de' })).toBe('/papers');
  expect(address('/papers', { site, language: 'en' })).toBe('/papers?lang=en');
  expect(address('/', { site: { ...site, language: 'en' }, language: 'de' })).toBe('/?lang=de');
});

test('what is not chosen is not in the address', () => {
  const query = { group: null, type: 'strategy', page: 2 };
  expect(address('/papers', { site, language: 'en' }, query)).toBe(
    '/papers?type=strategy&page=2&lang=en',
  );
});
