import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { refuse, refused, type RefusalName } from './refusal.ts';

const MIB = 1024 * 1024;

/** Routes that take a file, and bound it themselves once they know who sends it. */
const takesFile = (method: string, path: string): boolean =>
  method === 'POST' && /^\/api\/papers\/[^/]+\/(?:imports|figures)$/.test(path);

/** Who is still sending does not hear an answer: so much of what is refused is heard out. */
const HEARD_OUT = 64 * MIB;

/**
 * Refuses a larger body: by its stated length, or as soon as more than that has come. What is
 * left of it is thrown away; as it may be without end, no other request can follow on the same
 * connection.
 */
const bodiesUpTo = (bytes: number, refusal: RefusalName = 'too-large') =>
  bodyLimit({
    maxSize: bytes,
    onError: async (c) => {
      await throwAway(c.req.raw.body);
      c.header('Connection', 'close');
      return refused(c, refuse(refusal));
    },
  });

/** Also where the other side gives up meanwhile. */
async function throwAway(body: ReadableStream<Uint8Array> | null) {
  if (!body || body.locked) return;
  let heard = 0;
  try {
    for await (const { length } of body) {
      heard += length;
      if (heard > HEARD_OUT) return;
    }
  } catch {
    // Nobody is there any more to whom the refusal could be told.
  }
}

/** Bodies up to 1 MiB, but for the routes that take a file. */
export const smallBodies = (): MiddlewareHandler => {
  const bound = bodiesUpTo(MIB);
  return (c, next) => (takesFile(c.req.method, c.req.path) ? next() : bound(c, next));
};

/** What a form adds to the file that it holds. */
const AROUND_FILE = 16 * 1024;

const MAX_FILE = 20 * MIB;

/** A form with one file; a larger one is refused by a name of the route's own. */
export const fileBodies = (refusal?: RefusalName) => bodiesUpTo(MAX_FILE + AROUND_FILE, refusal);
