import { type Badge, type CloseCode, colorOf, type Peer } from '@eckpunkt/room';
import type { Entrant } from '../live/admission.ts';

/** What a socket keeps while its object sleeps. */
export interface Attachment {
  readonly entrant: Entrant;
  /** What it has said of its presence; null where it has said nothing. */
  readonly presence: Uint8Array | null;
}

/** The platform keeps 16 KiB a socket; a window of ours needs some 300 bytes. */
const MOST_KEPT = 12 * 1024;

/** An entrant at a WebSocket that may outlive the object's memory. */
export class WorkerPeer implements Peer {
  readonly entrant: Entrant;
  readonly personId: string;
  readonly right: 'write' | 'read';
  readonly badge: Badge;
  readonly #socket: WorkerSocket;

  constructor(entrant: Entrant, socket: WorkerSocket) {
    const { personId, name, right } = entrant;
    this.entrant = entrant;
    this.personId = personId;
    this.right = right;
    this.badge = { id: personId, name, color: colorOf(personId) };
    this.#socket = socket;
  }

  send(frames: readonly Uint8Array[]) {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    for (const frame of frames) this.#socket.send(frame as Uint8Array<ArrayBuffer>);
  }

  close(code: CloseCode, reason: string) {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.close(code, reason);
  }

  /** Keeps who this is and what it says of itself, for when the object wakes up. */
  keep(presence: Uint8Array | null) {
    const isSmall = presence !== null && presence.length <= MOST_KEPT;
    const attachment: Attachment = { entrant: this.entrant, presence: isSmall ? presence : null };
    this.#socket.serializeAttachment(attachment);
  }
}

export const attachmentOf = (socket: WorkerSocket) =>
  socket.deserializeAttachment() as Attachment | null;
