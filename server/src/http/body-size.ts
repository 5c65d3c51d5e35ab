import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse, refused } from './refusal.ts';

const MIB = 1024 * 1024;

/** Routes that take a file, and bound it themselves once they know who sends it. */
const takesFile = (method: string, path: string): boolean =>
  method === 'POST' && /^\/api\/papers\/[^/]+\/imports$/.test(path);

/**
 * Refuses a larger body: by its stated length, or as soon as more than that has come. What is
 * left of it is not read, so that no other request can follow on the same connection.
 */
const bodiesUpTo = (bytes: number) =>
  bodyLimit({
    maxSize: bytes,
    onError: (c) => {
      c.header('Connection', 'close');
      return refused(c, refuse('too-large'));
    },
  });

/** Bodies up to 1 MiB, but for the routes that take a file. */
export const smallBodies = (): MiddlewareHandler => {
  const bound = bodiesUpTo(MIB);
  return (c, next) => (takesFile(c.req.method, c.req.path) ? next() : bound(c, next));
};

/** What a form adds to the file that it holds. */
const AROUND_FILE = 16 * 1024;

const MAX_FILE = 20 * MIB;

/** A form with one file. */
export const fileBodies = () => bodiesUpTo(MAX_FILE + AROUND_FILE);
