import { expect, test } from 'vitest';
import { readSettings } from '../../node/settings.ts';
import { bindingsOf } from './bindings.ts';

test.each(['on', 'off'])('a Worker looks sources up as Node does: %s', (value) => {
  const settings = readSettings({ DOI_LOOKUP: value, PUBLIC_URL: 'https://example.org' });
  expect(bindingsOf(settings)).toMatchObject({
    PUBLIC_URL: { value: 'https://example.org' },
    DOI_LOOKUP: { type: 'plain_text', value },
  });
});
