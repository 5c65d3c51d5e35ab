import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Passwords } from '../host.ts';
import { COSTS, type Costs, HASH_BYTES, readPhc, SALT_BYTES, writePhc } from './phc.ts';

/** Computes argon2id; the one thing that differs between the runtimes. */
export type Argon2id = (
  password: Uint8Array,
  salt: Uint8Array,
  bytes: number,
  costs: Costs,
) => Promise<Uint8Array>;

/** One password has several spellings in Unicode; keyboards do not agree on which to send. */
const bytesOf = (password: string) => new TextEncoder().encode(password.normalize('NFKC'));

/** Passwords as PHC strings, the same whoever computes them: each host verifies the other's. */
export const argon2Passwords = (argon2id: Argon2id, costs: Costs = COSTS): Passwords => ({
  async hash(password) {
    const salt = randomBytes(SALT_BYTES);
    const hash = await argon2id(bytesOf(password), salt, HASH_BYTES, costs);
    return writePhc({ ...costs, salt, hash });
  },
  async verify(stored, password) {
    const { salt, hash, ...paid } = readPhc(stored);
    const computed = await argon2id(bytesOf(password), salt, hash.length, paid);
    return timingSafeEqual(computed, hash);
  },
});
