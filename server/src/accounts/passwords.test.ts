import { expect, test } from 'vitest';
import { nodePasswords } from './passwords-node.ts';
import { portablePasswords } from './passwords-portable.ts';
import { NOBODYS_HASH, readPhc, writePhc } from './phc.ts';

const hosts = { node: nodePasswords(), portable: portablePasswords() };
const pairs = [
  ['node', 'portable'],
  ['portable', 'node'],
] as const;

test.each(pairs)('what %s hashes, %s verifies', async (hashing, verifying) => {
  const hash = await hosts[hashing].hash('drei Enten im Regen');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(await hosts[verifying].verify(hash, 'drei Enten im Regen')).toBe(true);
  expect(await hosts[verifying].verify(hash, 'drei Enten im Regen.')).toBe(false);
});

test('verifies a hash that the reference implementation wrote, at other costs', async () => {
  // A vector of the reference implementation's own tests (P-H-C/phc-winner-argon2, src/test.c).
  const known =
    '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await hosts.node.verify(known, 'password')).toBe(true);
  expect(await hosts.node.verify(known, 'passwort')).toBe(false);
});

test('the same password never gives the same hash', async () => {
  expect(await hosts.node.hash('Ente')).not.toBe(await hosts.node.hash('Ente'));
});

test('a password is the same in every spelling that Unicode knows', async () => {
  const hash = await hosts.node.hash('gru\u0308n');
  expect(await hosts.node.verify(hash, 'gr\u00fcn')).toBe(true);
});

test("nobody's hash verifies at full cost, and never succeeds", async () => {
  expect(readPhc(NOBODYS_HASH)).toMatchObject({ memory: 19_456, passes: 2, lanes: 1 });
  expect(await hosts.node.verify(NOBODYS_HASH, '')).toBe(false);
});

test('a string that is no hash is a bug, not a wrong password', async () => {
  await expect(hosts.node.verify('password', 'password')).rejects.toThrow('PHC');
  const phc = readPhc(NOBODYS_HASH);
  expect(writePhc(phc)).toBe(NOBODYS_HASH);
});
