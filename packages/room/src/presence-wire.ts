import * as encoding from 'lib0/encoding';
import { Malformed, Scanner } from './scanner.ts';

/** What is said of one client id; a state of null says that it has left. */
export interface PresenceEntry {
  readonly client: number;
  readonly clock: number;
  /** JSON. */
  readonly state: string | null;
}

/**
 * Reads an awareness message, of which only entries that concern somebody are decoded: most of
 * what arrives are clients that repeat what they have just been told. Null where it is malformed.
 */
export function readEntries(
  bytes: Uint8Array,
  concerns: (client: number) => boolean,
): readonly PresenceEntry[] | null {
  const scanner = new Scanner(bytes);
  try {
    const entries: PresenceEntry[] = [];
    for (let left = scanner.count(); left > 0; left--) {
      const [client, clock] = [scanner.varUint(), scanner.varUint()];
      if (concerns(client)) entries.push({ client, clock, state: readState(scanner) });
      else scanner.skipBuffer();
    }
    return scanner.left === 0 ? entries : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

function readState(scanner: Scanner): string | null {
  const text = scanner.text();
  return text === 'null' ? null : text;
}

export function writeEntries(entries: readonly PresenceEntry[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, state ?? 'null');
  }
  return encoding.toUint8Array(encoder);
}

/** Some hosts pass on a few kilobytes at once, and no more. */
const LARGEST_PIECE = 4096;

export function inPieces(entries: readonly PresenceEntry[]): readonly Uint8Array[] {
  const pieces: PresenceEntry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = 16 + 3 * (entry.state?.length ?? 4);
    if (size > room) {
      pieces.push([]);
      room = LARGEST_PIECE;
    }
    pieces.at(-1)?.push(entry);
    room -= size;
  }
  return pieces.map((piece) => writeEntries(piece));
}
