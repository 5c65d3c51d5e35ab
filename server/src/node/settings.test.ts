import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('an empty environment gives an installation for one machine', () => {
  expect(readSettings({ PORT: '', HOME: '/root' })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:3000',
    dataDir: './data',
    databaseUrl: undefined,
    smtpUrl: undefined,
    mailFrom: 'Eckpunkt <no-reply@127.0.0.1>',
    setupToken: undefined,
    addressHeader: undefined,
    doiLookup: false,
    logLevel: 'info',
  });
});

test('the public address is an origin and names the sender of mails', () => {
  const settings = readSettings({ PUBLIC_URL: 'https://Papers.example.org/' });
  expect(settings.publicUrl).toBe('https://papers.example.org');
  expect(settings.mailFrom).toBe('Eckpunkt <no-reply@papers.example.org>');
});

test('sources are looked up outside only where that is said', () => {
  expect(readSettings({ DOI_LOOKUP: 'on' }).doiLookup).toBe(true);
  expect(readSettings({ DOI_LOOKUP: 'off' }).doiLookup).toBe(false);
});

test('an IPv6 address becomes part of an address as it must', () => {
  expect(readSettings({ HOST: '::1', PORT: '0' }).publicUrl).toBe('http://[::1]:0');
});

test.each([
  ['PORT', '65536'],
  ['PORT', '80a'],
  ['PORT', '-1'],
  ['HOST', 'http://localhost'],
  ['PUBLIC_URL', 'somewhere'],
  ['PUBLIC_URL', 'https://example.org/papers'],
  ['PUBLIC_URL', 'https://example.org?x'],
  ['PUBLIC_URL', 'https://example.org/#x'],
  ['PUBLIC_URL', 'https://somebody:secret@example.org'],
  ['DATA_DIR', 'two\nlines'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['DATABASE_URL', 'mysql://secret@localhost/x'],
  ['SMTP_URL', 'secret'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'A <a@example.org>\nBcc: b@example.org'],
  ['SETUP_TOKEN', 'two secret words'],
  ['ADDRESS_HEADER', 'X-Forwarded-For: 1'],
  ['DOI_LOOKUP', 'yes'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused in one line that names it and keeps its value to itself', (name, value) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(new RegExp(`^${name} cannot be used: expected .+\\.$`));
  expect(read).not.toThrow(value);
});
