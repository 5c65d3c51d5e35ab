import type { Context } from 'hono';
import type { Admission } from './admission.ts';
import type { LiveStanding } from './policy.ts';
import type { Place } from './queries.ts';

/** The rooms of all papers, wherever they live (this process, another one, a Durable Object). */
export interface Rooms {
  /** What a session and its person are to a paper at this moment. */
  standingAt(place: Place): Promise<LiveStanding>;
  /**
   * Answers the request to upgrade. Somebody who is turned away is answered by a WebSocket too,
   * which ends at once: only so does a browser learn the close code that says why.
   */
  enter(c: Context, admission: Admission): Response | Promise<Response>;
  /**
   * The draft at one moment, everything accepted until then being durable.
   * Gives one Yjs update (V1) that holds the whole draft.
   */
  read(paperId: string): Promise<Uint8Array>;
  /** A forward edit of the server on behalf of a person (rename, import); durable on return. */
  write(paperId: string, personId: string, update: Uint8Array): Promise<void>;
  /** Flushes, closes every peer with 1012, and takes nobody in afterwards. */
  close(): Promise<void>;
}
