const FINAL_BINARY = 0x82;

/**
 * Puts messages into WebSocket frames. A server does not mask, so the bytes are the same for every
 * peer: what goes to many is framed once. `ws` would do it anew for each of them, and write to the
 * line twice.
 */
export class Framer {
  /** Whoever gets the same messages gets the very same array (see `Peer`). */
  readonly #framed = new WeakMap<readonly Uint8Array[], Uint8Array>();

  frame(messages: readonly Uint8Array[]): Uint8Array {
    const known = this.#framed.get(messages);
    if (known) return known;
    const bytes = Buffer.concat(messages.flatMap((message) => [head(message.length), message]));
    this.#framed.set(messages, bytes);
    return bytes;
  }
}

/** The head of a frame (RFC 6455, 5.2). */
function head(length: number): Uint8Array {
  if (length < 126) return Uint8Array.of(FINAL_BINARY, length);
  if (length < 2 ** 16) return Uint8Array.of(FINAL_BINARY, 126, length >> 8, length & 0xff);
  const long = Buffer.alloc(10);
  long.writeUInt16BE((FINAL_BINARY << 8) | 127);
  long.writeBigUInt64BE(BigInt(length), 2);
  return long;
}
