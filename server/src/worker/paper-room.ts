import { DurableObject } from 'cloudflare:workers';
import { closeCodes, kinds, type Room } from '@eckpunkt/room';
import type { Sql } from 'postgres';
import type { Log } from '../host.ts';
import type { Entrant } from '../live/admission.ts';
import type { RightsScope } from '../live/rights.ts';
import { connectForObject } from './connect.ts';
import type { Env } from './env.ts';
import { clearSeats, takeSeat } from './live-seats.ts';
import { workerLog } from './log.ts';
import { entrantIn } from './object-rooms.ts';
import { OneRoom } from './one-room.ts';
import { endThoseWhoMustGo, inScope } from './rights-check.ts';
import { Sockets } from './sockets.ts';

/** Sessions end by time as well, and nobody announces that. */
const ROUND_MS = 60_000;

/** No client of ours sends text; the room refuses what stands for it. */
const TEXT = new Uint8Array([255]);

/**
 * One paper's room as a Durable Object. It sleeps while nobody says anything: then nothing is left
 * of it but the sockets and what is kept with them, and the next message opens the room anew.
 */
export class PaperRoom extends DurableObject<Env> {
  readonly #sql: Sql;
  readonly #log: Log;
  readonly #room: OneRoom;
  readonly #sockets: Sockets;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sql = connectForObject(env.DATABASE);
    this.#log = workerLog(env);
    this.#sockets = new Sockets(ctx);
    this.#room = new OneRoom(this.#sql, this.#log, {
      opened: (room) => this.#sockets.resume(room),
      presenceFlushed: (room) => this.#sockets.keepPresence(room),
    });
    this.#log.debug('live.object-awake', { connections: ctx.getWebSockets().length });
  }

  /** Takes a connection over; who it is was checked a moment ago. */
  async fetch(request: Request): Promise<Response> {
    const entrant = entrantIn(request);
    const { 0: client, 1: server } = new WebSocketPair();
    const room = await this.#openFor(entrant);
    this.ctx.acceptWebSocket(server);
    if (typeof room === 'string') server.close(closeCodes[room], REASONS[room]);
    else this.#join(room, entrant, server);
    return new Response(null, { status: 101, webSocket: client });
  }

  async read(paperId: string): Promise<Uint8Array> {
    return (await this.#existing(paperId)).read();
  }

  async write(paperId: string, personId: string, update: Uint8Array): Promise<void> {
    await (await this.#existing(paperId)).write(personId, update);
  }

  /** Rights have changed: who may not go on is gone when this returns. */
  async recheck(paperId: string, scope: RightsScope): Promise<void> {
    if (!this.#sockets.isEmpty) await this.#check(paperId, scope);
    await clearSeats(this.#sql, paperId, this.#sockets.entrants());
  }

  async webSocketMessage(socket: WorkerSocket, message: string | ArrayBuffer): Promise<void> {
    const room = this.#room.current ?? (await this.#wake());
    const peer = this.#sockets.peerOf(socket);
    if (!room || !peer) return;
    const bytes = typeof message === 'string' ? TEXT : new Uint8Array(message);
    room.receive(peer, bytes);
    if (bytes[0] === kinds.awareness) this.#sockets.spoke(peer);
    // In sleep we would forget what is not durable yet, and its client would not send it again.
    await room.settled().catch(() => undefined);
  }

  async webSocketClose(socket: WorkerSocket): Promise<void> {
    const isAlone = this.#sockets.isEmpty;
    const room = this.#room.current ?? (isAlone ? null : await this.#wake());
    this.#sockets.leave(socket, room);
  }

  webSocketError(socket: WorkerSocket): Promise<void> {
    return this.webSocketClose(socket);
  }

  /** The minute's round, for as long as somebody is here. */
  async alarm(): Promise<void> {
    const paperId = this.#sockets.paperId();
    if (!paperId) return;
    await this.ctx.storage.setAlarm(Date.now() + ROUND_MS);
    await this.#check(paperId, {});
  }

  async #existing(paperId: string): Promise<Room> {
    const room = await this.#room.open(paperId);
    if (!room) throw new Error(`paper ${paperId} has no draft`);
    return room;
  }

  async #openFor(entrant: Entrant): Promise<Room | 'notFound' | 'tryLater'> {
    const { paperId } = entrant;
    try {
      const room = await this.#room.open(paperId);
      if (!room) return 'notFound';
      await takeSeat(this.#sql, entrant);
      // It may have ended meanwhile.
      return this.#room.current ?? 'tryLater';
    } catch (error) {
      this.#log.warn('live.open-failed', { paperId, error });
      return 'tryLater';
    }
  }

  #join(room: Room, entrant: Entrant, socket: WorkerSocket) {
    const peer = this.#sockets.add(socket, entrant);
    room.join(peer);
    // Rights may have changed between the check at the door and now.
    this.ctx.waitUntil(this.#check(entrant.paperId, entrant));
    this.ctx.waitUntil(this.#startRounds());
  }

  async #startRounds() {
    if ((await this.ctx.storage.getAlarm()) === null)
      await this.ctx.storage.setAlarm(Date.now() + ROUND_MS);
  }

  /** The room, with everybody in it who was here before the object slept. */
  async #wake(): Promise<Room | null> {
    const paperId = this.#sockets.paperId();
    if (!paperId) return this.#room.current;
    try {
      return await this.#room.open(paperId);
    } catch (error) {
      this.#log.warn('live.open-failed', { paperId, error });
      this.#sockets.closeAll(closeCodes.tryLater, REASONS.tryLater);
      return null;
    }
  }

  async #check(paperId: string, scope: RightsScope): Promise<void> {
    const room = await this.#wake();
    const peers = this.#sockets.peers().filter(inScope(scope));
    if (!room || peers.length === 0) return;
    try {
      await endThoseWhoMustGo(this.#sql, room, peers);
    } catch (error) {
      // Nobody can have changed rights in a database that is away; the next round checks again.
      this.#log.warn('live.recheck-failed', { paperId, error });
    }
  }
}

const REASONS = { notFound: 'no such paper', tryLater: 'try again in a moment' } as const;
