import { closeCodes, type Room } from '@eckpunkt/room';
import type { Log } from '../host.ts';
import type { Entrant, TurnedAway } from './admission.ts';
import { Framer } from './framer.ts';
import { NodePeer, type Wire } from './node-peer.ts';
import { closeSocket } from './node-socket.ts';
import type { OpenRooms } from './open-rooms.ts';
import type { RightsWatch } from './rights-watch.ts';
import { inTurns } from './turns.ts';

const SILENCE_MS = 20_000;

/** Leads entrants to their rooms, and out again. */
export class Reception {
  readonly #rooms: OpenRooms;
  readonly #rights: RightsWatch;
  readonly #log: Log;
  readonly #framer = new Framer();
  /** Everybody who came in, also those whose room is not open yet. */
  readonly #wires = new Set<Wire>();
  #isClosed = false;

  constructor(rooms: OpenRooms, rights: RightsWatch, log: Log) {
    this.#rooms = rooms;
    this.#rights = rights;
    this.#log = log;
  }

  /** Nothing is read from a connection before its room is open and can answer. */
  async welcome(entrant: Entrant, wire: Wire) {
    const { socket } = wire;
    if (this.#isClosed) return closeSocket(socket, closeCodes.restart, 'restart');
    this.#wires.add(wire);
    // The system asks whether a silent other end is still there; a message of ours would cost more.
    wire.line.setKeepAlive(true, SILENCE_MS);
    socket.once('close', () => this.#wires.delete(wire));
    socket.pause();
    const room = await this.#open(entrant, wire);
    if (room && socket.readyState === socket.OPEN) this.#seat(room, entrant, wire);
    else this.#rooms.left(entrant.paperId);
    socket.resume();
  }

  /** Takes nobody in any more. */
  close() {
    this.#isClosed = true;
  }

  /** Sends everybody away, to come back in a moment. */
  sendAway() {
    for (const { socket } of this.#wires) closeSocket(socket, closeCodes.restart, 'restart');
  }

  async #open({ paperId }: Entrant, { socket }: Wire): Promise<Room | null> {
    try {
      const room = await this.#rooms.get(paperId);
      if (!room) closeSocket(socket, closeCodes.notFound, 'no such paper');
      return room;
    } catch (error) {
      this.#log.warn('live.open-failed', { paperId, error });
      closeSocket(socket, closeCodes.tryLater, 'try again in a moment');
      return null;
    }
  }

  #seat(room: Room, entrant: Entrant, wire: Wire) {
    const peer = new NodePeer(entrant, wire, this.#framer);
    const end = ({ code, reason }: TurnedAway) => {
      room.leave(peer);
      peer.close(code, reason);
    };
    const watched = { entrant, end };
    // The adapter's own listener would do something for every message, and then nothing with it.
    wire.socket.removeAllListeners('message');
    wire.socket.on(
      'message',
      inTurns(wire.socket, (data) => room.receive(peer, data)),
    );
    wire.socket.once('close', () => {
      this.#rights.delete(watched);
      room.leave(peer);
      this.#rooms.left(entrant.paperId);
    });
    room.join(peer);
    this.#rights.add(watched);
    // They may have changed since they were checked at the door.
    void this.#rights.recheck(watched);
  }
}
