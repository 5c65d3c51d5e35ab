import { argon2idAsync } from '@noble/hashes/argon2.js';
import { type Argon2id, argon2Passwords } from './argon2-passwords.ts';

const argon2id: Argon2id = (password, salt, dkLen, { memory, passes, lanes }) =>
  argon2idAsync(password, salt, { m: memory, t: passes, p: lanes, dkLen });

/** For hosts without argon2 of their own (Workers): the same strings, computed in JavaScript. */
export const portablePasswords = () => argon2Passwords(argon2id);
