import { bodyLimit } from 'hono/body-limit';
import { refuse, refused } from './refusal.ts';

const MIB = 1024 * 1024;

/** Refuses a body over 1 MiB: by its stated length, or as soon as more than that has come. */
export const smallBodies = () =>
  bodyLimit({ maxSize: MIB, onError: (c) => refused(c, refuse('too-large')) });
