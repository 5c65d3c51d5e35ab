import type { IncomingMessage } from 'node:http';
import { upgradeWebSocket } from '@hono/node-server';
import { closeCodes, type Room } from '@eckpunkt/room';
import type { Context } from 'hono';
import type { Sql } from 'postgres';
import { WebSocket } from 'ws';
import { ownLine, placeOf } from '../db/connect.ts';
import type { Host } from '../host.ts';
import type { Admission } from './admission.ts';
import { CommitLine } from './commit-line.ts';
import { Compactor } from './compactor.ts';
import { Inspector } from './inspector.ts';
import { Neighbours } from './neighbours.ts';
import { closeSocket } from './node-socket.ts';
import { OpenRooms } from './open-rooms.ts';
import { Persistence } from './persistence.ts';
import { PostgresLog } from './postgres-log.ts';
import { standingsAt } from './queries.ts';
import { Reception } from './reception.ts';
import { RightsWatch } from './rights-watch.ts';
import type { Rooms } from './rooms.ts';
import { together } from './together.ts';
import { Workshop } from './workshop.ts';
import { writeBatches } from './write-batches.ts';

type Needs = Pick<Host, 'sql' | 'clock' | 'log'>;

/** Opens the rooms of this process, which hears from now on what others do to the same papers. */
export async function openNodeRooms(host: Needs): Promise<Rooms> {
  const rooms = new NodeRooms(host);
  await rooms.start();
  return rooms;
}

class NodeRooms implements Rooms {
  readonly standingAt: Rooms['standingAt'];
  /** For what is written with every keystroke. */
  readonly #line: Sql;
  readonly #neighbours: Neighbours;
  readonly #workshop: Workshop;
  readonly #persistence = new Persistence();
  readonly #inspector: Inspector;
  readonly #compactor: Compactor;
  readonly #rooms: OpenRooms;
  readonly #rights: RightsWatch;
  readonly #reception: Reception;

  constructor(host: Needs) {
    const { sql, log } = host;
    this.#line = ownLine(sql);
    const line = new CommitLine({
      write: (batches) => writeBatches(this.#line, this.#neighbours, batches),
      persistence: this.#persistence,
    });
    this.#neighbours = new Neighbours(sql, log);
    this.#workshop = new Workshop(placeOf(sql));
    this.#inspector = new Inspector(host, this.#workshop);
    this.#compactor = new Compactor(this.#workshop, log);
    this.standingAt = together((places) => standingsAt(sql, places));
    this.#rights = new RightsWatch(sql, this.standingAt, log);
    this.#rooms = new OpenRooms({
      drafts: new PostgresLog(sql, line, this.#persistence),
      log,
      edited: (room, paperId, personId, isText) => {
        this.#inspector.edited(room, paperId, personId, isText);
        this.#compactor.consider(paperId, room);
      },
      opened: (room, paperId) => {
        this.#neighbours.askPresence(paperId);
        this.#compactor.consider(paperId, room);
      },
      presenceFlushed: (paperId, own) => this.#neighbours.tellPresence(paperId, own),
    });
    this.#reception = new Reception(this.#rooms, this.#rights, log);
  }

  async start() {
    await this.#rights.start();
    await this.#neighbours.start(this.#rooms);
    this.#workshop.open();
  }

  enter(c: Context<{ Bindings: { incoming: IncomingMessage } }>, admission: Admission) {
    const line = c.env.incoming.socket;
    return upgradeWebSocket(c, {
      onOpen: (_, { raw: socket }) => {
        if (!(socket instanceof WebSocket)) return;
        // Its errors end in a close, which is listened to.
        socket.on('error', () => undefined);
        if ('code' in admission) closeSocket(socket, admission.code, admission.reason);
        else void this.#reception.welcome(admission, { socket, line });
      },
    });
  }

  read(paperId: string) {
    return this.#use(paperId, (room) => room.read());
  }

  write(paperId: string, personId: string, update: Uint8Array) {
    return this.#use(paperId, (room) => room.write(personId, update));
  }

  async close() {
    this.#reception.close();
    await this.#rights.stop();
    this.#persistence.end();
    const { all } = this.#rooms;
    await Promise.allSettled(all.map((room) => room.settled()));
    for (const room of all) room.end(closeCodes.restart, 'restart');
    this.#reception.sendAway();
    await this.#neighbours.stop();
    await this.#inspector.close();
    this.#compactor.close();
    await this.#workshop.close();
    await this.#line.end({ timeout: 5 });
  }

  async #use<T>(paperId: string, use: (room: Room) => Promise<T>): Promise<T> {
    try {
      const room = await this.#rooms.get(paperId);
      if (!room) throw new Error(`paper ${paperId} has no draft`);
      return await use(room);
    } finally {
      this.#rooms.left(paperId);
    }
  }
}
