import { SCHEMA_VERSION } from '@eckpunkt/document';
import { closeCodes } from '@eckpunkt/room/wire';
import type { Host } from '../host.ts';
import { isId } from '../http/ids.ts';
import type { Who } from '../http/who.ts';
import type { Admission, TurnedAway } from './admission.ts';
import { notFound, rightIn, signedOut } from './policy.ts';
import { standingsAt } from './queries.ts';

/**
 * A client with another schema would delete for everybody what it does not know. It keeps its
 * unsaved edits until its page has been loaded anew.
 */
const otherSchema: TurnedAway = { code: closeCodes.otherSchema, reason: 'other schema version' };

/** Lets somebody into a paper's room, or says why not. */
export async function admit(
  host: Pick<Host, 'sql'>,
  who: Who | null,
  paperId: string,
  schema: string | undefined,
): Promise<Admission> {
  if (!who) return signedOut;
  if (!isId(paperId)) return notFound;
  const { personId, sessionId, name } = who;
  const [standing] = await standingsAt(host.sql, [{ paperId, sessionId }]);
  const right = standing ? rightIn(standing) : signedOut;
  if (typeof right !== 'string') return right;
  if (schema !== String(SCHEMA_VERSION)) return otherSchema;
  return { paperId: paperId.toLowerCase(), personId, sessionId, name, right };
}
