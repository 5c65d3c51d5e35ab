import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

/** How far a message of the server brings each writer's clock: `[clientId, clock after it]`. */
export function arrivals(message: Uint8Array): [clientId: number, clock: number][] {
  const decoder = decoding.createDecoder(message);
  const kind = decoding.readVarUint(decoder);
  // Kind 4 is hocuspocus' sync reply, with the same payload as kind 0.
  if (kind !== 0 && kind !== 4) return [];
  if (decoding.readVarUint(decoder) === 0) return [];
  const { structs } = Y.decodeUpdate(decoding.readVarUint8Array(decoder));
  return structs.map(({ id, length }) => [id.client, id.clock + length]);
}
