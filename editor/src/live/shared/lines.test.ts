// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { emptyDraft, FRAGMENT } from '@eckpunkt/document';
import { type Batch, type CloseCode, MemoryLog, type Peer, Room } from '@eckpunkt/room';
import { safely } from '../safely.ts';
import { DraftSession } from '../session.ts';
import type { Desk } from './desk.ts';
import { Lines } from './lines.ts';
import { SharedSocket } from './shared-socket.ts';
import type { Listener, Tab } from './tab.ts';

/** A log that can be told to wait. */
class PatientLog extends MemoryLog {
  held: Promise<void> | null = null;

  override async append(paperId: string, take: () => Batch) {
    await this.held;
    return super.append(paperId, take);
  }
}

/** The room of a server, and the WebSockets that end in it. */
class Server {
  readonly log = new PatientLog();
  readonly sockets = new Set<Socket>();
  reachable = true;
  /** All connections there ever were. */
  count = 0;
  room: Room | null = null;

  async start() {
    this.log.begin('paper');
    this.room = await Room.open('paper', this.log, {
      presenceDue: () => setTimeout(() => this.room?.flushPresence(), 40),
      edited() {},
      ended() {},
    });
    await this.room?.write('office', emptyDraft({ title: 'Daten teilen' }));
  }

  text(): string {
    const doc = new Y.Doc();
    if (this.room !== null) Y.applyUpdate(doc, this.room.draft);
    return textOf(doc);
  }

  /** The line breaks, and the server does not notice: it keeps what was on it. */
  cutUnnoticed() {
    for (const socket of this.sockets) socket.ended(1006);
  }

  close(code: number) {
    for (const socket of this.sockets) {
      this.room?.leave(socket);
      socket.ended(code);
    }
  }
}

class Socket extends EventTarget implements Peer {
  readonly personId = 'person';
  readonly right = 'write';
  readonly badge = { id: 'person', name: 'Max', color: '#123456' };
  readonly OPEN = 1;
  readyState = 0;
  readonly #server: Server;

  constructor(server: Server) {
    super();
    this.#server = server;
    server.count++;
    queueMicrotask(() => (server.reachable ? this.#open() : this.ended(1006)));
  }

  /** From the room many messages at once; from the browser one, which takes a while. */
  send(said: readonly Uint8Array[] | Uint8Array) {
    if (said instanceof Uint8Array) {
      return queueMicrotask(() => this.#server.room?.receive(this, said));
    }
    for (const frame of said) {
      this.dispatchEvent(new MessageEvent('message', { data: frame.slice().buffer }));
    }
  }

  /** From either side. */
  close(code: CloseCode | 1005 = 1005) {
    this.#server.room?.leave(this);
    this.ended(code);
  }

  ended(code: number) {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#server.sockets.delete(this);
    this.dispatchEvent(new CloseEvent('close', { code }));
  }

  #open() {
    this.readyState = 1;
    this.#server.sockets.add(this);
    this.dispatchEvent(new Event('open'));
    this.#server.room?.join(this);
  }
}

let server: Server;
let lines: Lines;
let open: DraftSession[] = [];

beforeEach(async () => {
  vi.useFakeTimers();
  server = new Server();
  await server.start();
  lines = new Lines(() => new Socket(server) as unknown as WebSocket);
});

afterEach(() => {
  for (const session of open) session.leave();
  open = [];
  vi.useRealTimers();
});

const settle = (ms = 60) => vi.advanceTimersByTimeAsync(ms);
/** Longer than anybody waits before he comes back. */
const back = () => settle(10_000);

/** As each tab has one of its own. */
const storage = () =>
  safely(() => {
    throw new Error('no storage');
  });

async function openTab(options?: Parameters<typeof newTab>[0]): Promise<DraftSession> {
  const session = newTab(options);
  await settle();
  return session;
}

function newTab({ personId = 'person', kept = storage() } = {}): DraftSession {
  const session = new DraftSession({
    paperId: 'paper',
    personId,
    mayEdit: true,
    schema: 1,
    address: 'ws://localhost/live',
    kept,
    sockets: ({ client }) => socketsOf({ client, said: null }, personId),
  });
  open.push(session);
  present(session);
  return session;
}

/** As the editor does; clients take no notice of a presence that was never changed. */
const present = ({ connection }: DraftSession) =>
  connection.provider.awareness.setLocalStateField('user', {});

/** As the browser's sockets, without the worker between. */
function socketsOf(tab: Tab, personId: string) {
  function Shared(address: string) {
    const join: Desk['join'] = (to, listener) => lines.join(tab, to, later(listener));
    return new SharedSocket({ join }, { address, personId });
  }
  return { WebSocket: Shared as unknown as typeof WebSocket, close: () => lines.forget(tab) };
}

/** What is said on a port is heard a moment later. */
const later = (listener: Listener): Listener => ({
  opened: (greeting) => queueMicrotask(() => listener.opened(greeting)),
  heard: (frame) => queueMicrotask(() => listener.heard(frame)),
  ended: (code, reason) => queueMicrotask(() => listener.ended(code, reason)),
});

/** The tab is gone without a word. */
function kill(session: DraftSession) {
  open = open.filter((one) => one !== session);
  const { provider } = session.connection;
  provider.ws = null;
  provider.shouldConnect = false;
  session.connection.close();
}

const textOf = (doc: Y.Doc) => (doc.getXmlFragment(FRAGMENT).get(1) as Y.XmlElement).toString();

function paragraph(doc: Y.Doc): Y.XmlText {
  const block = doc.getXmlFragment(FRAGMENT).get(1) as Y.XmlElement;
  if (block.length === 0) block.insert(0, [new Y.XmlText()]);
  return block.get(0) as Y.XmlText;
}

const type = ({ doc }: DraftSession, letters: string) =>
  doc.transact(() => paragraph(doc).insert(paragraph(doc).length, letters));

const erase = ({ doc }: DraftSession, length: number) =>
  doc.transact(() => paragraph(doc).delete(0, length));

/** Client ids of the others whom a tab sees. */
function seenBy({ connection }: DraftSession): readonly number[] {
  const { awareness } = connection.provider;
  return [...awareness.getStates().keys()].filter((id) => id !== awareness.clientID).toSorted();
}

const idsOf = (...sessions: readonly DraftSession[]) =>
  sessions.map(({ doc }) => doc.clientID).toSorted();

function holdLog(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.log.held = promise;
  return () => {
    server.log.held = null;
    resolve();
  };
}

describe('the tabs of a paper', () => {
  it('share one connection, which ends with the last of them', async () => {
    const [a, b] = [await openTab(), await openTab()];
    expect(server.count).toBe(1);
    a.leave();
    await settle();
    expect(server.sockets.size).toBe(1);
    type(b, 'still here');
    await settle();
    expect(server.text()).toContain('still here');
    b.leave();
    expect(server.sockets.size).toBe(0);
  });

  it('see of each other what is durable, and no sooner', async () => {
    const [a, b] = [await openTab(), await openTab()];
    const release = holdLog();
    type(a, 'hello');
    await settle(5_000);
    expect(textOf(b.doc)).not.toContain('hello');
    expect(a.saved.get()).toEqual({ kind: 'saving', waiting: 1 });
    expect(b.saved.get()).toEqual({ kind: 'saved' });
    release();
    await settle();
    expect(textOf(b.doc)).toContain('hello');
    expect(a.saved.get()).toEqual({ kind: 'saved' });
    expect(b.saved.get()).toEqual({ kind: 'saved' });
  });

  it('see deletions of each other', async () => {
    const [a, b] = [await openTab(), await openTab()];
    type(a, 'hello');
    await settle();
    erase(b, 4);
    await settle(1_000);
    expect(textOf(a.doc)).toContain('>o<');
    expect(b.saved.get()).toEqual({ kind: 'saved' });
  });

  it('who comes while something is on its way gets that, too', async () => {
    const a = await openTab();
    const release = holdLog();
    type(a, 'on its way');
    await settle();
    const b = await openTab();
    expect(b.ready.get()).toBe(true);
    expect(textOf(b.doc)).not.toContain('on its way');
    release();
    await settle();
    expect(textOf(b.doc)).toContain('on its way');
    expect(b.saved.get()).toEqual({ kind: 'saved' });
  });

  it('who comes later knows at once what is saved, and may bring something along', async () => {
    const a = await openTab();
    type(a, 'abc');
    await settle();
    const kept = storage();
    const lone = await openTab({ kept });
    server.reachable = false;
    server.close(1006);
    await settle(1);
    type(lone, 'unsaved');
    expect(lone.keep()).toBe(true);
    kill(lone);
    server.reachable = true;
    await back();
    const b = await openTab({ kept });
    await settle(2_000);
    expect(b.saved.get()).toEqual({ kind: 'saved' });
    expect(textOf(a.doc)).toContain('abcunsaved');
    expect(server.count).toBeLessThan(8);
    expect(server.sockets.size).toBe(1);
  });

  it('get only the answers to their own questions', async () => {
    const a = await openTab();
    type(a, 'abc');
    await settle();
    a.connection.ask();
    const b = newTab();
    const firstSeen: string[] = [];
    b.connection.arrived.subscribe(() => firstSeen.push(textOf(b.doc)));
    await settle();
    expect(firstSeen).toEqual([textOf(a.doc)]);
  });

  it('of different people never share', async () => {
    await openTab();
    await openTab({ personId: 'another' });
    expect(server.count).toBe(2);
  });

  it('are eight to a connection, reloaded ones counted', async () => {
    const first = await openTab();
    for (let reloads = 0; reloads < 7; reloads++) (await openTab()).leave();
    expect(server.count).toBe(1);
    const ninth = await openTab();
    expect(server.count).toBe(2);
    await settle();
    expect(seenBy(ninth)).toEqual(idsOf(first));
    expect(seenBy(first)).toEqual(idsOf(ninth));
  });
});

describe('who is here', () => {
  it('are all tabs, and who comes sees who was here', async () => {
    const [a, b, c] = [await openTab(), await openTab(), await openTab()];
    expect(seenBy(a)).toEqual(idsOf(b, c));
    expect(seenBy(c)).toEqual(idsOf(a, b));
  });

  it('a tab that is gone without a word is gone for the others', async () => {
    const [a, b] = [await openTab(), await openTab()];
    kill(b);
    await settle();
    expect(seenBy(a)).toEqual([]);
  });

  it.each([true, false])('everybody is back after a break (noticed: %s)', async (noticed) => {
    const [a, b, c] = [await openTab(), await openTab(), await openTab()];
    if (noticed) server.close(1012);
    else server.cutUnnoticed();
    await settle(1);
    expect(a.saved.get().kind).toBe('offline');
    await back();
    expect(server.sockets.size).toBe(1);
    // Clients hear nothing new in a clock that they know, and renew their own every 15 s.
    for (const tab of [a, b, c]) present(tab);
    await settle();
    expect(seenBy(a)).toEqual(idsOf(b, c));
    expect(seenBy(b)).toEqual(idsOf(a, c));
    expect(seenBy(c)).toEqual(idsOf(a, b));
  });

  it('who died during the break is not', async () => {
    const [a, b] = [await openTab(), await openTab()];
    server.reachable = false;
    server.close(1006);
    kill(b);
    server.reachable = true;
    await back();
    expect(seenBy(a)).toEqual([]);
  });
});

describe('a connection that ends', () => {
  it('brings what all wrote meanwhile, once', async () => {
    const [a, b] = [await openTab(), await openTab()];
    type(a, 'together ');
    await settle();
    server.reachable = false;
    server.close(1006);
    await settle(1);
    type(a, 'a');
    type(b, 'b');
    expect(a.saved.get()).toEqual({ kind: 'offline', waiting: 1 });
    server.reachable = true;
    await back();
    expect(textOf(a.doc)).toMatch(/>together (ab|ba)</);
    expect(textOf(b.doc)).toBe(textOf(a.doc));
    expect(server.text()).toBe(textOf(a.doc));
    expect([a.saved.get().kind, b.saved.get().kind]).toEqual(['saved', 'saved']);
  });

  it('ends for every tab, for good where the code is final', async () => {
    const [a, b] = [await openTab(), await openTab()];
    server.close(4409);
    await back();
    expect(a.connection.ending.get()).toBe('outdated');
    expect(b.connection.ending.get()).toBe('outdated');
    expect(server.sockets.size).toBe(0);
  });

  it('who signs in again in one tab is not shown in the other before that one does, too', async () => {
    const [a, b] = [await openTab(), await openTab()];
    type(b, 'kept');
    server.close(4401);
    a.connection.resume();
    await settle();
    expect(seenBy(a)).toEqual([]);
    b.connection.resume();
    await back();
    expect(server.sockets.size).toBe(1);
    expect(seenBy(a)).toEqual(idsOf(b));
    expect(a.saved.get().kind).toBe('saved');
    expect(textOf(a.doc)).toContain('kept');
  });

  it('is made anew for all whenever one tab thinks it dead', async () => {
    const [a, b] = [await openTab(), await openTab()];
    a.connection.resume();
    await back();
    a.connection.resume();
    await back();
    expect(server.count).toBe(3);
    expect(server.sockets.size).toBe(1);
    expect(seenBy(a)).toEqual(idsOf(b));
    expect(seenBy(b)).toEqual(idsOf(a));
    expect(b.saved.get()).toEqual({ kind: 'saved' });
  });

  it('is made anew once when all tabs hear of the network at the same time', async () => {
    await openTab();
    await openTab();
    await openTab();
    window.dispatchEvent(new Event('online'));
    await back();
    expect(server.sockets.size).toBe(1);
    expect(server.count).toBe(2);
  });
});
