import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link or a cookie: 256 bits, in signs that no mail program breaks. */
export const newToken = () => randomBytes(32).toString('base64url');

/**
 * What the tables keep of a token. No salt and no slow hash: there is nothing to guess in 256
 * random bits, and a token must be found by its hash.
 */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
