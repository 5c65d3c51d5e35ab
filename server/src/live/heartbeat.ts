import type { Wire } from './node-peer.ts';

const BEAT_MS = 30_000;

/**
 * Finds connections whose other end is gone without a word, and ends them. Whatever arrives is a
 * sign of life; who has been silent for a beat is asked, and has another one for the answer.
 */
export class Heartbeat {
  /** How many bytes had come from each at the last beat. */
  readonly #heard = new Map<Wire, number>();
  readonly #timer = setInterval(() => this.#beat(), BEAT_MS).unref();

  add(wire: Wire) {
    this.#heard.set(wire, -1);
    wire.socket.once('close', () => this.#heard.delete(wire));
  }

  stop() {
    clearInterval(this.#timer);
  }

  #beat() {
    for (const [wire, heard] of this.#heard) {
      const { bytesRead } = wire.line;
      this.#heard.set(wire, bytesRead);
      if (bytesRead === heard) wire.socket.terminate();
      else wire.socket.ping();
    }
  }
}
