import { bodyLimit } from 'hono/body-limit';
import { refuse, refused } from './refusal.ts';

const MIB = 1024 * 1024;

/**
 * Refuses a body over 1 MiB: by its stated length, or as soon as more than that has come. What is
 * left of it is not read, so that no other request can follow on the same connection.
 */
export const smallBodies = () =>
  bodyLimit({
    maxSize: MIB,
    onError: (c) => {
      c.header('Connection', 'close');
      return refused(c, refuse('too-large'));
    },
  });
