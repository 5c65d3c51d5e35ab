import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import { type Argon2id, argon2Passwords } from './argon2-passwords.ts';
import { COSTS, type Costs } from './phc.ts';

const compute = promisify(argon2);

/** Node computes in its thread pool, so that a sign-in never holds up somebody's typing. */
const argon2id: Argon2id = (message, nonce, tagLength, { memory, passes, lanes }) =>
  compute('argon2id', { message, nonce, tagLength, memory, passes, parallelism: lanes });

/** Tests ask for less: nothing that they hash has to withstand anybody. */
export const nodePasswords = (costs: Costs = COSTS) => argon2Passwords(argon2id, costs);
