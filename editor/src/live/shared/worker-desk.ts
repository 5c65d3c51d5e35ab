import type { Arrival, Desk, FromWorker } from './desk.ts';
import type { Destination } from './lines.ts';
import { PortSeat } from './port-seat.ts';
import type { Listener, Seat } from './tab.ts';

/** A worker that does not even say so long that it works is not to be had. */
const patience = 10_000;

/** `absent`: its file cannot be loaded any more, for one. */
type Loss = 'absent' | 'dead';

/** The desk in the worker that all tabs of this release share. */
export class WorkerDesk implements Desk {
  readonly #client: number;
  readonly #worker: SharedWorker;
  readonly #seats = new Set<PortSeat>();
  readonly #closing = new AbortController();
  #lost: Loss | null = null;

  constructor(client: number) {
    this.#client = client;
    this.#worker = new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const { port } = this.#worker;
    this.#worker.addEventListener('error', () => this.#lose('absent'));
    port.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#watch(data));
    port.start();
    this.#live();
  }

  /** Why there are no connections here any more; null while there are. */
  get lost(): Loss | null {
    return this.#lost;
  }

  join(to: Destination, listener: Listener): Seat {
    const { port1: mine, port2: theirs } = new MessageChannel();
    const timer = setTimeout(() => this.#lose('absent'), patience);
    const answered = () => clearTimeout(timer);
    const over = (ended: PortSeat) => {
      answered();
      this.#seats.delete(ended);
    };
    const seat = new PortSeat(mine, listener, { answered, over });
    this.#seats.add(seat);
    this.#post({ kind: 'join', client: this.#client, to }, theirs);
    return seat;
  }

  /** The tab needs no more connections. */
  close(): void {
    this.#closing.abort();
  }

  /** The lock is free again as soon as the tab is gone, in whatever way: so the worker knows. */
  #live(): void {
    const name = `eckpunkt:tab:${crypto.randomUUID()}`;
    const closed = new Promise<void>((resolve) =>
      this.#closing.signal.addEventListener('abort', () => resolve()),
    );
    void navigator.locks.request(name, () => {
      this.#post({ kind: 'lock', name });
      return closed;
    });
  }

  /** The worker lives in the process of one of the tabs, and dies with that if it crashes. */
  #watch({ lock }: FromWorker): void {
    const { signal } = this.#closing;
    navigator.locks
      .request(lock, { signal, mode: 'shared' }, () => this.#lose('dead'))
      .catch(() => undefined);
  }

  #lose(loss: Loss): void {
    this.#lost ??= loss;
    for (const seat of this.#seats) seat.lose();
  }

  #post(arrival: Arrival, ...ports: readonly MessagePort[]): void {
    this.#worker.port.postMessage(arrival, [...ports]);
  }
}
