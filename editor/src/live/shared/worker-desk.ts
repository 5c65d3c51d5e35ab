import type { Arrival, Desk, FromTab, FromWorker, ToTab } from './desk.ts';
import type { Destination } from './lines.ts';
import type { Listener, Seat } from './tab.ts';

/** A worker that does not even say so long that it works is not to be had: its file may be gone. */
const patience = 3_000;
const cutOff = 1006;

type Loss = 'absent' | 'dead';

/** The desk in the worker that all tabs of this release share. */
export class WorkerDesk implements Desk {
  readonly #client: number;
  readonly #worker: SharedWorker;
  /** Those who have a connection or wait for one. */
  readonly #served = new Set<Listener>();
  readonly #closing = new AbortController();
  #lost: Loss | null = null;

  constructor(client: number) {
    this.#client = client;
    this.#worker = new SharedWorker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('error', () => this.#lose('absent'));
    this.#worker.port.addEventListener('message', ({ data }: MessageEvent<FromWorker>) =>
      this.#watch(data.lock),
    );
    this.#worker.port.start();
    this.#live();
  }

  /** Why there are no connections here any more; null while there are. */
  get lost(): Loss | null {
    return this.#lost;
  }

  join(to: Destination, listener: Listener): Seat {
    const { port1: port, port2: theirs } = new MessageChannel();
    const timer = setTimeout(() => this.#lose('absent'), patience);
    this.#served.add(listener);
    port.addEventListener('message', ({ data }: MessageEvent<ToTab>) => {
      clearTimeout(timer);
      if (this.#served.has(listener)) tell(listener, data);
    });
    port.start();
    this.#post({ kind: 'join', client: this.#client, to }, theirs);
    const post = (message: FromTab) => port.postMessage(message);
    return {
      say: (frame) => post({ kind: 'say', frame }),
      leave: () => {
        clearTimeout(timer);
        this.#served.delete(listener);
        post({ kind: 'leave' });
      },
    };
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
  #watch(lock: string): void {
    const { signal } = this.#closing;
    navigator.locks
      .request(lock, { signal, mode: 'shared' }, () => this.#lose('dead'))
      .catch(() => undefined);
  }

  #lose(loss: Loss): void {
    this.#lost = loss;
    const served = [...this.#served];
    this.#served.clear();
    for (const listener of served) listener.ended(cutOff, '');
  }

  #post(arrival: Arrival, ...ports: readonly MessagePort[]): void {
    this.#worker.port.postMessage(arrival, [...ports]);
  }
}

function tell(listener: Listener, message: ToTab): void {
  switch (message.kind) {
    case 'opened':
      return listener.opened(message.greeting);
    case 'heard':
      return listener.heard(message.frame);
    case 'ended':
      return listener.ended(message.code, message.reason);
    case 'working':
  }
}
