import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { awarenessFrame } from '@eckpunkt/room/wire';

/** What is said of one client id. */
export interface Entry {
  readonly client: number;
  readonly clock: number;
  /** JSON; `null` says farewell. */
  readonly state: string;
}

const farewell = 'null';

export const isHere = ({ state }: Entry): boolean => state !== farewell;

/** At the same clock, as a server says it of a connection that has ended. */
export const farewellOf = (entry: Entry): Entry => ({ ...entry, state: farewell });

/** What a message says of one client; clients also repeat what they have heard of others. */
export function entryOf(client: number, entries: Uint8Array): Entry | null {
  const decoder = decoding.createDecoder(entries);
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const entry = readEntry(decoder);
    if (entry.client === client) return entry;
  }
  return null;
}

function readEntry(decoder: decoding.Decoder): Entry {
  const client = decoding.readVarUint(decoder);
  const clock = decoding.readVarUint(decoder);
  return { client, clock, state: decoding.readVarString(decoder) };
}

export function presenceFrame(entries: readonly Entry[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state);
  }
  return awarenessFrame(encoding.toUint8Array(encoder));
}
