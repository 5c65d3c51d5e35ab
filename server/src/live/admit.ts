import { SCHEMA_VERSION } from '@eckpunkt/document';
import { closeCodes } from '@eckpunkt/room/wire';
import { isId } from '../http/ids.ts';
import type { Admission, TurnedAway } from './admission.ts';
import { notFound, rightIn, signedOut } from './policy.ts';
import type { Rooms } from './rooms.ts';

/**
 * A client with another schema would delete for everybody what it does not know. It keeps its
 * unsaved edits until its page has been loaded anew.
 */
const otherSchema: TurnedAway = { code: closeCodes.otherSchema, reason: 'other schema version' };

/** Lets whoever has this session into a paper's room, or says why not. */
export async function admit(
  rooms: Pick<Rooms, 'standingAt'>,
  sessionId: string | null,
  paperId: string,
  schema: string | undefined,
): Promise<Admission> {
  if (!sessionId) return signedOut;
  if (!isId(paperId)) return notFound;
  const standing = await rooms.standingAt({ paperId, sessionId });
  const right = rightIn(standing);
  if (typeof right !== 'string') return right;
  if (schema !== String(SCHEMA_VERSION)) return otherSchema;
  const { personId, name } = standing;
  return { paperId: paperId.toLowerCase(), personId, sessionId, name, right };
}
