import { expect, test } from 'vitest';
import { proxyOf } from './proxy.ts';

test.each(['http://127.0.0.1:3000', 'http://localhost', 'http://[::1]:8080', 'http://0.0.0.0:80'])(
  'nobody stands before %s',
  (publicUrl) => expect(proxyOf({ publicUrl, addressHeader: undefined })).toBeUndefined(),
);

test('under a name of its own an installation has a proxy on its machine', () => {
  expect(proxyOf({ publicUrl: 'https://papers.example.org', addressHeader: undefined })).toEqual({
    header: 'X-Forwarded-For',
    at: 'own-machine',
  });
});

test('a proxy whose header is named may stand anywhere', () => {
  const publicUrl = 'https://papers.example.org';
  expect(proxyOf({ publicUrl, addressHeader: 'X-Real-IP' })).toEqual({
    header: 'X-Real-IP',
    at: 'anywhere',
  });
});
