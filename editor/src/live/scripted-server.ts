import * as Y from 'yjs';
import {
  readMessage,
  savedFrame,
  stepOneFrame,
  stepTwoFrame,
  updateFrame,
  type Message,
} from '@eckpunkt/room/wire';
import { clocksOf } from './clocks.ts';

/**
 * A server for tests of the client: it applies what arrives at once, and commits, acknowledges,
 * closes, dies and comes back when the test says so.
 */
export class ScriptedServer {
  /** What is durable. What was only received is gone after `crash`. */
  doc = new Y.Doc();
  readonly sockets = new Set<ScriptedSocket>();
  reachable = true;
  commits = true;
  /** How many times a client has asked for the state. */
  asked = 0;
  #uncommitted: Uint8Array[] = [];

  /** A `WebSocket` class whose connections end here. */
  get WebSocket(): typeof WebSocket {
    return socketTo(this) as unknown as typeof WebSocket;
  }

  opened(socket: ScriptedSocket): void {
    this.sockets.add(socket);
    socket.deliver(stepOneFrame(clocksOf(this.doc)));
    socket.deliver(savedFrame(clocksOf(this.doc)));
  }

  receive(socket: ScriptedSocket, bytes: Uint8Array): void {
    const message = readMessage(bytes);
    // Later than what is said on opening, as on a real way through a network.
    if (message.kind === 'step-one') queueMicrotask(() => this.#answer(socket, message));
    if (message.kind !== 'step-two' && message.kind !== 'update') return;
    this.#uncommitted.push(message.update);
    if (this.commits) this.commit();
  }

  /** Makes durable what has arrived and says so. */
  commit(): void {
    const updates = this.#uncommitted;
    this.#uncommitted = [];
    for (const update of updates) Y.applyUpdate(this.doc, update);
    for (const socket of this.sockets) socket.deliver(savedFrame(clocksOf(this.doc)));
  }

  /** Somebody else writes. */
  write(change: (doc: Y.Doc) => void): void {
    const before = Y.encodeStateVector(this.doc);
    change(this.doc);
    const frame = updateFrame(Y.encodeStateAsUpdate(this.doc, before));
    for (const socket of this.sockets) socket.deliver(frame);
  }

  close(code: number): void {
    for (const socket of this.sockets) socket.end(code);
  }

  /** kill -9: what was not committed is lost, and nobody says goodbye. */
  crash(): void {
    this.reachable = false;
    this.#uncommitted = [];
    this.close(1006);
  }

  #answer(socket: ScriptedSocket, { clocks }: Extract<Message, { kind: 'step-one' }>): void {
    this.asked++;
    const vector = Y.encodeStateVector(new Map(clocks));
    socket.deliver(stepTwoFrame(Y.encodeStateAsUpdate(this.doc, vector)));
  }
}

/** As much of a WebSocket as the provider uses. */
class ScriptedSocket extends EventTarget {
  readonly OPEN = 1;
  readyState = 0;
  binaryType = 'arraybuffer';
  onopen: (() => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  readonly #server: ScriptedServer;

  constructor(server: ScriptedServer) {
    super();
    this.#server = server;
    this.addEventListener('open', () => this.onopen?.());
    this.addEventListener('message', (event) => this.onmessage?.(event as MessageEvent));
    this.addEventListener('close', (event) => this.onclose?.(event as CloseEvent));
    queueMicrotask(() => this.#open());
  }

  send(data: Uint8Array): void {
    if (this.readyState === this.OPEN) this.#server.receive(this, data.slice());
  }

  deliver(frame: Uint8Array): void {
    this.dispatchEvent(new MessageEvent('message', { data: frame.slice().buffer }));
  }

  close(): void {
    this.end(1005);
  }

  end(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#server.sockets.delete(this);
    this.dispatchEvent(new CloseEvent('close', { code }));
  }

  #open(): void {
    if (this.readyState === 3) return;
    if (!this.#server.reachable) return this.end(1006);
    this.readyState = this.OPEN;
    this.dispatchEvent(new Event('open'));
    this.#server.opened(this);
  }
}

const socketTo = (server: ScriptedServer) =>
  class extends ScriptedSocket {
    constructor() {
      super(server);
    }
  };
