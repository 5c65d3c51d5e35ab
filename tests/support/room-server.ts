import * as Y from 'yjs';
import { emptyDraft, FRAGMENT } from '@eckpunkt/document';
import { type Batch, type CloseCode, MemoryLog, type Peer, Room } from '@eckpunkt/room';

/** A log that can be told to wait. */
class PatientLog extends MemoryLog {
  held: Promise<void> | null = null;

  override async append(paperId: string, take: () => Batch) {
    await this.held;
    return super.append(paperId, take);
  }
}

/** The room of a server, and the WebSockets that end in it. */
export class RoomServer {
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
    await this.room?.write('office', firstDraft());
  }

  /** A connection to the room. */
  readonly dial = (): WebSocket => new Socket(this) as unknown as WebSocket;

  text(): string {
    const doc = new Y.Doc();
    if (this.room !== null) Y.applyUpdate(doc, this.room.draft);
    return textOf(doc);
  }

  /** Nothing becomes durable until the returned function is called. */
  holdLog(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.log.held = promise;
    return () => {
      this.log.held = null;
      resolve();
    };
  }

  /** The line breaks, and the server does not notice: it keeps what was on it. */
  cutUnnoticed() {
    for (const socket of this.sockets) socket.ended(1006);
  }

  /** Ends all connections. */
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
  readonly #server: RoomServer;

  constructor(server: RoomServer) {
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

/** A title, and a paragraph in which one can write at once. */
function firstDraft(): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, emptyDraft({ title: 'Daten teilen' }));
  const paragraph = doc.getXmlFragment(FRAGMENT).get(1);
  if (paragraph instanceof Y.XmlElement) paragraph.insert(0, [new Y.XmlText()]);
  return Y.encodeStateAsUpdate(doc);
}

/** The words of the first paragraph. */
export const textOf = (doc: Y.Doc) => paragraphOf(doc).toString();

export function paragraphOf(doc: Y.Doc): Y.XmlText {
  const paragraph = doc.getXmlFragment(FRAGMENT).get(1);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('There is no paragraph yet');
  return text;
}
