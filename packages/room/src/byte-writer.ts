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

  /** Gives where the copy lies. */
  raw(bytes: Uint8Array): Uint8Array {
    const from = this.#at;
    this.#bytes.set(bytes, from);
    this.#at += bytes.length;
    return this.#bytes.subarray(from, this.#at);
  }

  /** What was written. It keeps all of the memory, so `most` should not be much more. */
  done(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }
}

/** No number of Yjs takes more. */
export const LONGEST_NUMBER = 8;
