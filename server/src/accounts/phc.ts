/** argon2id's costs: KiB of memory, passes over it, lanes. */
export interface Costs {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

export interface Phc extends Costs {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
}

/** The costs that OWASP advises for argon2id; some 30 ms on a small server. */
export const COSTS: Costs = { memory: 19_456, passes: 2, lanes: 1 };
export const SALT_BYTES = 16;
export const HASH_BYTES = 32;

const pattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** Writes the string under which every argon2 library knows a hash (PHC string format). */
export const writePhc = ({ memory, passes, lanes, salt, hash }: Phc) =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${lanes}$${toBase64(salt)}$${toBase64(hash)}`;

export function readPhc(text: string): Phc {
  const [, memory, passes, lanes, salt, hash] = pattern.exec(text) ?? [];
  if (!salt || !hash) throw new Error('Not an argon2id hash in PHC format');
  return {
    memory: Number(memory),
    passes: Number(passes),
    lanes: Number(lanes),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

/**
 * The hash of no password, at today's costs. Whoever tries an account that does not exist waits
 * for its verification, as he would for that of a real one.
 */
export const NOBODYS_HASH = writePhc({
  ...COSTS,
  salt: new Uint8Array(SALT_BYTES),
  hash: new Uint8Array(HASH_BYTES),
});
