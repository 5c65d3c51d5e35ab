import type { CloseCode, Room } from '@eckpunkt/room';
import type { Entrant } from '../live/admission.ts';
import { attachmentOf, WorkerPeer } from './worker-peer.ts';

/** The connections of an object. The platform holds them; the peers are made anew after sleep. */
export class Sockets {
  readonly #held: Pick<DurableObjectState, 'getWebSockets'>;
  readonly #peers = new Map<WorkerSocket, WorkerPeer>();
  /** Those whose presence may have changed since it was last kept. */
  readonly #spoke = new Set<WorkerPeer>();

  constructor(held: Pick<DurableObjectState, 'getWebSockets'>) {
    this.#held = held;
  }

  get isEmpty() {
    return this.#open().length === 0;
  }

  /** Whose room this is, as far as a connection knows. */
  paperId(): string | null {
    return this.entrants()[0]?.paperId ?? null;
  }

  entrants(): readonly Entrant[] {
    return this.#open().flatMap((socket) => attachmentOf(socket)?.entrant ?? []);
  }

  add(socket: WorkerSocket, entrant: Entrant): WorkerPeer {
    const peer = new WorkerPeer(entrant, socket);
    peer.keep(null);
    this.#peers.set(socket, peer);
    return peer;
  }

  peerOf(socket: WorkerSocket): WorkerPeer | undefined {
    return this.#peers.get(socket);
  }

  peers(): readonly WorkerPeer[] {
    return [...this.#peers.values()];
  }

  /** Everybody who is connected takes his seat again in a room that was opened anew. */
  resume(room: Room) {
    for (const socket of this.#held.getWebSockets()) this.#resume(socket, room);
  }

  spoke(peer: WorkerPeer) {
    this.#spoke.add(peer);
  }

  keepPresence(room: Room) {
    for (const peer of this.#spoke) peer.keep(room.presenceOf(peer));
    this.#spoke.clear();
  }

  /** Somebody has gone. The others must hear it, even where it was his going that woke us up. */
  leave(socket: WorkerSocket, room: Room | null) {
    if (room && !this.#peers.has(socket)) this.#resume(socket, room);
    const peer = this.#peers.get(socket);
    if (!peer) return;
    this.#peers.delete(socket);
    this.#spoke.delete(peer);
    room?.leave(peer);
  }

  closeAll(code: CloseCode, reason: string) {
    for (const socket of this.#open()) socket.close(code, reason);
  }

  #resume(socket: WorkerSocket, room: Room) {
    const attachment = attachmentOf(socket);
    if (!attachment) return;
    const peer = this.#peers.get(socket) ?? new WorkerPeer(attachment.entrant, socket);
    this.#peers.set(socket, peer);
    room.resume(peer, attachment.presence);
  }

  #open(): readonly WorkerSocket[] {
    return this.#held.getWebSockets().filter((socket) => socket.readyState === WebSocket.OPEN);
  }
}
