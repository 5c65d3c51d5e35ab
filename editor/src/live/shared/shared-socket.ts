import type { Desk } from './desk.ts';
import type { Destination } from './lines.ts';
import type { Listener, Seat } from './tab.ts';

/** As much of a WebSocket as the provider uses, at the end of a connection shared with others. */
export class SharedSocket implements Listener {
  readonly OPEN = WebSocket.OPEN;
  readyState: number = WebSocket.CONNECTING;
  /** The provider sets it; there is nothing else. */
  binaryType = 'arraybuffer';
  onopen: (() => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  readonly #seat: Seat;

  constructor(desk: Desk, to: Destination) {
    this.#seat = desk.join(to, this);
  }

  send(frame: Uint8Array): void {
    if (this.readyState === WebSocket.OPEN) this.#seat.say(frame);
  }

  /** Tells nobody here: the provider, which closes, knows. */
  close(): void {
    if (this.readyState === WebSocket.CLOSED) return;
    this.readyState = WebSocket.CLOSED;
    this.#seat.leave();
  }

  opened(greeting: readonly Uint8Array[]): void {
    if (this.readyState !== WebSocket.CONNECTING) return;
    this.readyState = WebSocket.OPEN;
    this.onopen?.();
    for (const frame of greeting) this.heard(frame);
  }

  heard(frame: Uint8Array): void {
    if (this.readyState !== WebSocket.OPEN) return;
    this.onmessage?.(new MessageEvent('message', { data: frame }));
  }

  ended(code: number, reason: string): void {
    if (this.readyState === WebSocket.CLOSED) return;
    this.readyState = WebSocket.CLOSED;
    this.onclose?.(new CloseEvent('close', { code, reason }));
  }
}
