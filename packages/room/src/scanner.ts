/** The bytes are not what they claim to be. Never leaves the package: `parseUpdate` gives a value. */
export class Malformed extends Error {}

const CONTINUES = 0x80;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Walks over bytes without making anything of them. Stricter than a Yjs client: whatever a client
 * would stumble over is malformed here.
 */
export class Scanner {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get left() {
    return this.bytes.length - this.at;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Malformed('ends too early');
    return byte;
  }

  varUint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw new Malformed('number too large');
      if (byte < CONTINUES) return value;
    }
  }

  /** A number of things that follow: each takes at least one byte, so a larger one is a lie. */
  count(): number {
    const count = this.varUint();
    if (count > this.left) throw new Malformed('more announced than there is');
    return count;
  }

  /** A signed number: six bits in its first byte, seven in each that follows. */
  skipVarInt() {
    let byte = this.byte();
    let value = byte & 0x3f;
    for (let scale = 64; byte >= CONTINUES; scale *= 128) {
      byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (value > Number.MAX_SAFE_INTEGER) throw new Malformed('number too large');
    }
  }

  skip(length: number) {
    if (length > this.left) throw new Malformed('ends too early');
    this.at += length;
  }

  skipBuffer() {
    this.skip(this.varUint());
  }

  /** Skips a string and gives its length in UTF-16 units, which is how Yjs counts. */
  skipText(): number {
    const end = this.count() + this.at;
    let units = 0;
    while (this.at < end) units += this.#character();
    if (this.at !== end) throw new Malformed('a character is cut off');
    return units;
  }

  text(): string {
    const start = this.at;
    const length = this.varUint();
    this.at = start;
    this.skipText();
    return utf8.decode(this.bytes.subarray(this.at - length, this.at));
  }

  /** One UTF-8 character, as strict as `TextDecoder` with `fatal`; gives its UTF-16 units. */
  #character(): 1 | 2 {
    const first = this.byte();
    if (first < 0x80) return 1;
    if (first >= 0xc2 && first <= 0xdf) return (this.#tail(0x80, 0xbf, 0), 1);
    if (first === 0xe0) return (this.#tail(0xa0, 0xbf, 1), 1);
    if (first === 0xed) return (this.#tail(0x80, 0x9f, 1), 1);
    if (first > 0xe0 && first <= 0xef) return (this.#tail(0x80, 0xbf, 1), 1);
    if (first === 0xf0) return (this.#tail(0x90, 0xbf, 2), 2);
    if (first > 0xf0 && first < 0xf4) return (this.#tail(0x80, 0xbf, 2), 2);
    if (first === 0xf4) return (this.#tail(0x80, 0x8f, 2), 2);
    throw new Malformed('not UTF-8');
  }

  /** The second byte of a character lies in a range that depends on the first. */
  #tail(lowest: number, highest: number, more: number) {
    const second = this.byte();
    if (second < lowest || second > highest) throw new Malformed('not UTF-8');
    for (let i = 0; i < more; i++) {
      if ((this.byte() & 0xc0) !== 0x80) throw new Malformed('not UTF-8');
    }
  }
}
