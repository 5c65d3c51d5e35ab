import type { FromTab, ToTab } from './desk.ts';
import type { Listener, Seat } from './tab.ts';

/** As a browser says it of a connection that went away without a word. */
const cutOff = 1006;

interface PortSeatEvents {
  /** The worker has said something: it is there. */
  readonly answered: () => void;
  readonly over: (seat: PortSeat) => void;
}

/** A tab's end of a connection, on a port of its own to the worker. */
export class PortSeat implements Seat {
  readonly #port: MessagePort;
  readonly #listener: Listener;
  readonly #events: PortSeatEvents;

  constructor(port: MessagePort, listener: Listener, events: PortSeatEvents) {
    this.#port = port;
    this.#listener = listener;
    this.#events = events;
    port.addEventListener('message', ({ data }: MessageEvent<ToTab>) => this.#hear(data));
    port.start();
  }

  say(frame: Uint8Array): void {
    this.#post({ kind: 'say', frame });
  }

  leave(): void {
    this.#post({ kind: 'leave' });
    this.#end();
  }

  /** The worker is gone; should it come after all, nobody waits for it here. */
  lose(): void {
    this.leave();
    this.#listener.ended(cutOff, '');
  }

  #hear(message: ToTab): void {
    this.#events.answered();
    switch (message.kind) {
      case 'opened':
        return this.#listener.opened(message.greeting);
      case 'heard':
        return this.#listener.heard(message.frame);
      case 'ended':
        this.#end();
        return this.#listener.ended(message.code, message.reason);
      case 'working':
    }
  }

  #end(): void {
    this.#port.close();
    this.#events.over(this);
  }

  #post(message: FromTab): void {
    this.#port.postMessage(message, []);
  }
}
