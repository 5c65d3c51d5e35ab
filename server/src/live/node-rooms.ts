import { randomUUID } from 'node:crypto';
import { upgradeWebSocket } from '@hono/node-server';
import { closeCodes, type CloseCode, Room } from '@eckpunkt/room';
import type { Context } from 'hono';
import type { WebSocket } from 'ws';
import type { Host } from '../host.ts';
import { isDatabaseAway } from '../http/failures.ts';
import type { Admission, Entrant } from './admission.ts';
import { CommitLine } from './commit-line.ts';
import { Compactor } from './compactor.ts';
import { Inspector } from './inspector.ts';
import { NodePeer } from './node-peer.ts';
import { closeSocket } from './node-socket.ts';
import { OpenRooms } from './open-rooms.ts';
import { PostgresLog } from './postgres-log.ts';
import { RightsWatch } from './rights-watch.ts';
import type { Rooms } from './rooms.ts';
import { Workshop } from './workshop.ts';
import { DRAFTS_CHANNEL, writeBatches } from './write-batches.ts';

type Needs = Pick<Host, 'sql' | 'clock' | 'log'>;

/** Opens the rooms of this process, which hears from now on what others do to the same papers. */
export async function openNodeRooms(host: Needs): Promise<Rooms> {
  const rooms = new NodeRooms(host);
  await rooms.start();
  return rooms;
}

const DEADLOCK = '40P01';

const isPassing = (error: unknown) =>
  isDatabaseAway(error) || (error instanceof Error && 'code' in error && error.code === DEADLOCK);

class NodeRooms implements Rooms {
  readonly #host: Needs;
  /** Tells our own notifications from those of other processes. */
  readonly #origin = randomUUID();
  readonly #rooms: OpenRooms;
  readonly #rights: RightsWatch;
  readonly #workshop = new Workshop();
  readonly #inspector: Inspector;
  readonly #compactor: Compactor;
  readonly #sockets = new Set<WebSocket>();
  #unlisten: (() => Promise<void>) | undefined;
  #isClosing = false;

  constructor(host: Needs) {
    const { sql, log } = host;
    const line = new CommitLine({
      write: (batches) => writeBatches(sql, this.#origin, batches),
      isPassing,
    });
    this.#inspector = new Inspector(host, this.#workshop);
    this.#compactor = new Compactor(sql, this.#workshop, log);
    this.#host = host;
    this.#rights = new RightsWatch(sql, log);
    this.#rooms = new OpenRooms({
      drafts: new PostgresLog(sql, line),
      log,
      edited: (room, paperId, personId) => {
        this.#inspector.edited(room, paperId, personId);
        this.#compactor.consider(paperId, room);
      },
    });
  }

  async start() {
    await this.#rights.start();
    const { unlisten } = await this.#host.sql.listen(
      DRAFTS_CHANNEL,
      (note) => void this.#moved(note),
      () => void this.#catchUpAll(),
    );
    this.#unlisten = unlisten;
  }

  enter(c: Context, admission: Admission) {
    return upgradeWebSocket(c, {
      onOpen: (_, { raw }) => {
        const socket = raw as WebSocket;
        // Its errors end in a close, which is listened to.
        socket.on('error', () => undefined);
        if ('code' in admission) closeSocket(socket, admission.code, admission.reason);
        else if (this.#isClosing) closeSocket(socket, closeCodes.restart, 'restart');
        else void this.#seat(admission, socket);
      },
    });
  }

  async read(paperId: string) {
    return (await this.#room(paperId)).read();
  }

  async write(paperId: string, personId: string, update: Uint8Array) {
    await (await this.#room(paperId)).write(personId, update);
  }

  async close() {
    this.#isClosing = true;
    await this.#unlisten?.();
    await this.#rights.stop();
    const settling: Promise<void>[] = [];
    for await (const [, room] of this.#rooms) settling.push(room.settled());
    await Promise.allSettled(settling);
    await this.#inspector.close();
    this.#compactor.close();
    await this.#workshop.close();
    for await (const [, room] of this.#rooms) room.end(closeCodes.restart, 'restart');
    for (const socket of this.#sockets) closeSocket(socket, closeCodes.restart, 'restart');
  }

  async #room(paperId: string): Promise<Room> {
    const room = await this.#rooms.get(paperId);
    if (!room) throw new Error(`paper ${paperId} has no draft`);
    return room;
  }

  /** What a client says before its room is open waits. */
  async #seat(entrant: Entrant, socket: WebSocket) {
    const early: Uint8Array[] = [];
    const hearEarly = (data: Buffer) => early.push(data);
    socket.on('message', hearEarly);
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    const room = await this.#openFor(entrant, socket);
    socket.off('message', hearEarly);
    if (!room || socket.readyState !== socket.OPEN) return;
    this.#join(room, entrant, socket);
    for (const data of early) socket.emit('message', data, true);
  }

  async #openFor(entrant: Entrant, socket: WebSocket): Promise<Room | null> {
    try {
      const room = await this.#rooms.get(entrant.paperId);
      if (!room) closeSocket(socket, closeCodes.notFound, 'no such paper');
      return room;
    } catch (error) {
      this.#host.log.warn('live.open-failed', { paperId: entrant.paperId, error });
      closeSocket(socket, closeCodes.tryLater, 'try again in a moment');
      return null;
    }
  }

  #join(room: Room, entrant: Entrant, socket: WebSocket) {
    const peer = new NodePeer(entrant, socket);
    const end = ({ code, reason }: { code: CloseCode; reason: string }) => {
      room.leave(peer);
      peer.close(code, reason);
    };
    const watched = { entrant, end };
    socket.on('message', (data: Buffer) => room.receive(peer, data));
    socket.once('close', () => {
      this.#rights.delete(watched);
      room.leave(peer);
      this.#rooms.left(entrant.paperId, room);
    });
    room.join(peer);
    this.#rights.add(watched);
    void this.#rights.recheck(watched);
  }

  async #moved(note: string) {
    const [origin, ...paperIds] = note.split(' ');
    if (origin === this.#origin) return;
    for (const paperId of paperIds) (await this.#rooms.peek(paperId))?.catchUp();
  }

  /** The line to the database was cut: whatever was told meanwhile was not heard. */
  async #catchUpAll() {
    for await (const [, room] of this.#rooms) room.catchUp();
  }
}
