const CONTINUES = 0x80;

/** Writes into one piece of memory that is made large enough beforehand. */
export class ByteWriter {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
  }

  /** As lib0 writes it: seven bits a byte, the lowest first. */
  varUint(value: number) {
    let rest = value;
    while (rest >= CONTINUES) {
      this.#bytes[this.#at++] = (rest % CONTINUES) | CONTINUES;
      rest = Math.floor(rest / CONTINUES);
    }
    this.#bytes[this.#at++] = rest;
  }

  raw(bytes: Uint8Array) {
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** What was written last, so many bytes of it: a view, not a copy. */
  last(length: number): Uint8Array {
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** What was written. It keeps all of the memory, so `most` should not be much more. */
  done(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }
}

/** No number of Yjs takes more. */
export const LONGEST_NUMBER = 8;
