import type { WebSocket } from 'ws';

const BEAT_MS = 10_000;

/** Finds connections whose other end is gone without a word, and ends them. */
export class Heartbeat {
  /** Whether each has answered since the last beat. */
  readonly #alive = new Map<WebSocket, boolean>();
  readonly #timer = setInterval(() => this.#beat(), BEAT_MS).unref();

  add(socket: WebSocket) {
    this.#alive.set(socket, true);
    socket.on('pong', () => this.#alive.set(socket, true));
    socket.once('close', () => this.#alive.delete(socket));
  }

  stop() {
    clearInterval(this.#timer);
  }

  #beat() {
    for (const [socket, isAlive] of this.#alive) {
      if (!isAlive) {
        socket.terminate();
        continue;
      }
      this.#alive.set(socket, false);
      socket.ping();
    }
  }
}
