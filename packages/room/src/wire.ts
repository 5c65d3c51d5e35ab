/**
 * What travels between a client and a room, as bytes: the y-websocket protocol, and kind 100.
 * SPEC.md describes every message; this is the only file of the package that the editor imports,
 * so it also gives what both sides have to agree on beside the bytes.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export { colorOf, colorsFor } from './colors.ts';

/** The first number of every message. */
export const kinds = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, saved: 100 } as const;

/** The second number of a message of kind `sync`. */
export const steps = { one: 0, two: 1, update: 2 } as const;

/**
 * The most bytes that a room takes in one update. What somebody wrote on a train comes in one
 * piece: a client cannot cut it.
 */
export const sizes = { update: 2 ** 20, stepTwo: 8 * 2 ** 20 } as const;

/** Why a connection ends. A client does not come back by itself after a 44xx. */
export const closeCodes = {
  restart: 1012,
  tryLater: 1013,
  signedOut: 4401,
  readOnly: 4403,
  notFound: 4404,
  otherSchema: 4409,
  tooLarge: 4413,
  refused: 4422,
} as const;

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];

/** For each client id of a draft, how much of what it wrote: its clock. */
export type Clocks = ReadonlyMap<number, number>;

/** One message of a client, taken apart; `unknown` is everything that no client of ours sends. */
export type Message =
  | { readonly kind: 'step-one'; readonly clocks: Clocks }
  | { readonly kind: 'step-two' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly entries: Uint8Array }
  | { readonly kind: 'query-awareness' }
  | { readonly kind: 'unknown' };

const unknown: Message = { kind: 'unknown' };

/** Takes a message of a client apart. Never throws: whatever cannot be read is `unknown`. */
export function readMessage(bytes: Uint8Array): Message {
  try {
    const decoder = decoding.createDecoder(bytes);
    const message = readKind(decoder);
    return decoding.hasContent(decoder) ? unknown : message;
  } catch {
    return unknown;
  }
}

function readKind(decoder: decoding.Decoder): Message {
  switch (decoding.readVarUint(decoder)) {
    case kinds.sync:
      return readSync(decoder);
    case kinds.awareness:
      return { kind: 'awareness', entries: decoding.readVarUint8Array(decoder) };
    case kinds.queryAwareness:
      return { kind: 'query-awareness' };
    default:
      return unknown;
  }
}

function readSync(decoder: decoding.Decoder): Message {
  const step = decoding.readVarUint(decoder);
  const body = decoding.readVarUint8Array(decoder);
  switch (step) {
    case steps.one:
      return { kind: 'step-one', clocks: readClocks(body) };
    case steps.two:
      return { kind: 'step-two', update: body };
    case steps.update:
      return { kind: 'update', update: body };
    default:
      return unknown;
  }
}

/** Reads a Yjs state vector; throws where it is none. */
export function readClocks(bytes: Uint8Array): Clocks {
  const decoder = decoding.createDecoder(bytes);
  const clocks = new Map<number, number>();
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    clocks.set(decoding.readVarUint(decoder), decoding.readVarUint(decoder));
  }
  return clocks;
}

/** Writes a Yjs state vector. */
export function writeClocks(clocks: Clocks): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, clocks.size);
  for (const [client, clock] of clocks) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
  }
  return encoding.toUint8Array(encoder);
}

const frame = (body: Uint8Array, ...numbers: readonly number[]): Uint8Array => {
  const encoder = encoding.createEncoder();
  for (const number of numbers) encoding.writeVarUint(encoder, number);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
};

export const stepOneFrame = (clocks: Clocks) => frame(writeClocks(clocks), kinds.sync, steps.one);

export const stepTwoFrame = (update: Uint8Array) => frame(update, kinds.sync, steps.two);

export const updateFrame = (update: Uint8Array) => frame(update, kinds.sync, steps.update);

export const awarenessFrame = (entries: Uint8Array) => frame(entries, kinds.awareness);

/** Kind 100: what of this paper is durable. */
export const savedFrame = (clocks: Clocks) => frame(writeClocks(clocks), kinds.saved);

/** The clocks in a message of kind 100; null where the message is of another kind. */
export function readSaved(bytes: Uint8Array): Clocks | null {
  const decoder = decoding.createDecoder(bytes);
  if (decoding.readVarUint(decoder) !== kinds.saved) return null;
  return readClocks(decoding.readVarUint8Array(decoder));
}
