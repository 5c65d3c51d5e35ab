import type { Socket } from 'node:net';
import { type Badge, type CloseCode, colorOf, type Peer } from '@eckpunkt/room';
import { WebSocket } from 'ws';
import type { Entrant } from './admission.ts';
import type { Framer } from './framer.ts';
import { closeSocket } from './node-socket.ts';

/** A WebSocket, and the line below it. */
export interface Wire {
  readonly socket: WebSocket;
  readonly line: Socket;
}

/** Whoever lets so much pile up does not read any more. */
const MOST_UNREAD = 16 * 2 ** 20;

/** An entrant at his WebSocket. */
export class NodePeer implements Peer {
  readonly personId: string;
  readonly right: 'write' | 'read';
  readonly badge: Badge;
  readonly #wire: Wire;
  readonly #framer: Framer;

  constructor({ personId, name, right }: Entrant, wire: Wire, framer: Framer) {
    this.personId = personId;
    this.right = right;
    this.badge = { id: personId, name, color: colorOf(personId) };
    this.#wire = wire;
    this.#framer = framer;
  }

  /** A client that does not read is cut before it costs the memory of others. */
  send(messages: readonly Uint8Array[]) {
    const { socket, line } = this.#wire;
    if (socket.readyState !== WebSocket.OPEN) return;
    if (line.writableLength > MOST_UNREAD) socket.terminate();
    else line.write(this.#framer.frame(messages));
  }

  close(code: CloseCode, reason: string) {
    closeSocket(this.#wire.socket, code, reason);
  }
}
