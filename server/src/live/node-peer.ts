import type { Badge, CloseCode, Peer } from '@eckpunkt/room';
import type { WebSocket } from 'ws';
import type { Entrant } from './admission.ts';
import { colorOf } from './colors.ts';
import { closeSocket, sendTo } from './node-socket.ts';

/** An entrant at his WebSocket. */
export class NodePeer implements Peer {
  readonly entrant: Entrant;
  readonly personId: string;
  readonly right: 'write' | 'read';
  readonly badge: Badge;
  readonly #socket: WebSocket;

  constructor(entrant: Entrant, socket: WebSocket) {
    const { personId, name, right } = entrant;
    this.entrant = entrant;
    this.personId = personId;
    this.right = right;
    this.badge = { id: personId, name, color: colorOf(personId) };
    this.#socket = socket;
  }

  send(frames: readonly Uint8Array[]) {
    sendTo(this.#socket, frames);
  }

  close(code: CloseCode, reason: string) {
    closeSocket(this.#socket, code, reason);
  }
}
