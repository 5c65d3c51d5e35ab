import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable.ts';

// Our own small reader of ZIP archives, since everything about a foreign one must be known before
// anything of it is unpacked, and no entry may unpack to more than it has announced.

const MOST_ENTRIES = 5_000;
const MOST_BYTES = 256 * 1024 * 1024;
/** Long documents of few words reach some 50. */
const MOST_RATIO = 200;
/** Below it, no ratio does harm. */
const HARMLESS_BYTES = 8 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** Throws `Unreadable` where the entry is damaged or larger than it said; null without it. */
  unpack(name: string): Uint8Array | null;
}

export const isArchive = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && viewOf(bytes).getUint32(0, true) === LOCAL;

/** Throws `Unreadable` for whatever is no archive, or none that we would unpack. */
export function openArchive(bytes: Uint8Array): Archive {
  try {
    const entries = readDirectory(bytes);
    judge(entries, bytes.length);
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    if (byName.size < entries.length) throw new Unreadable('Two entries have one name');
    return {
      names: [...byName.keys()],
      unpack(name) {
        const entry = byName.get(name);
        return entry ? unpack(bytes, entry) : null;
      },
    };
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('The archive ends too early');
    throw error;
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Unreadable(`${count} entries`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Unreadable('The directory is damaged');
    const nameLength = view.getUint16(at + 28, true);
    entries.push(readEntry(view, at, bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Unreadable('No directory');
}

function readEntry(view: DataView, at: number, name: Uint8Array): Entry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted) throw new Unreadable('Encrypted');
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** By what the entries announce; `unpack` holds each to it. */
function judge(entries: readonly Entry[], size: number): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MOST_BYTES) throw new Unreadable(`${total} bytes unpacked`);
  if (total > HARMLESS_BYTES && total / size > MOST_RATIO) throw new Unreadable('Packed too well');
  for (const { name } of entries) {
    if (isAstray(name)) throw new Unreadable(`An entry named ${JSON.stringify(name)}`);
  }
}

/** Would it, unpacked into a folder, leave that folder? */
const isAstray = (name: string): boolean =>
  /[\\\0]|^\/|^[a-z]:/i.test(name) || name.split('/').includes('..');

function unpack(bytes: Uint8Array, { name, method, packed, unpacked, offset }: Entry): Uint8Array {
  const view = viewOf(bytes);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw new Unreadable(`${name} is packed in an unknown way`);
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    throw new Unreadable(`${name} is damaged`);
  }
}
