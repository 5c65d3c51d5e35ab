import { safely } from '../safely.ts';
import { DraftSession } from '../session.ts';
import type { Desk } from './desk.ts';
import { Lines } from './lines.ts';
import { SharedSocket } from './shared-socket.ts';
import type { Listener, Tab } from './tab.ts';

interface TabOptions {
  readonly personId?: string;
  readonly kept?: Storage;
}

/** The tabs of a browser that have one paper open, with nothing but the worker left out. */
export class Tabs {
  readonly open = new Set<DraftSession>();
  readonly #lines: Lines;

  constructor(dial: () => WebSocket) {
    this.#lines = new Lines(dial);
  }

  add({ personId = 'person', kept = tabStorage() }: TabOptions = {}): DraftSession {
    const session = new DraftSession({
      paperId: 'paper',
      personId,
      mayEdit: true,
      schema: 1,
      address: 'ws://localhost/live',
      kept,
      sockets: ({ client }) => this.#socketsOf({ client, said: null }, personId),
    });
    this.open.add(session);
    present(session);
    return session;
  }

  /** The tab is gone without a word. */
  kill(session: DraftSession): void {
    this.open.delete(session);
    const { provider } = session.connection;
    provider.ws = null;
    provider.shouldConnect = false;
    session.connection.close();
  }

  close(): void {
    for (const session of this.open) session.leave();
    this.open.clear();
  }

  #socketsOf(tab: Tab, personId: string) {
    const join: Desk['join'] = (to, listener) => this.#lines.join(tab, to, later(listener));
    function Shared(address: string) {
      return new SharedSocket({ join }, { address, personId });
    }
    const close = () => this.#lines.forget(tab);
    return { WebSocket: Shared as unknown as typeof WebSocket, close };
  }
}

/** As the editor does; clients take no notice of a presence that was never changed. */
export const present = ({ connection }: DraftSession) =>
  connection.provider.awareness.setLocalStateField('user', {});

/** What a tab keeps over a reload, and shares with no other. */
export const tabStorage = () =>
  safely(() => {
    throw new Error('no storage');
  });

/** What is said on a port is heard a moment later. */
const later = (listener: Listener): Listener => ({
  opened: (greeting) => queueMicrotask(() => listener.opened(greeting)),
  heard: (frame) => queueMicrotask(() => listener.heard(frame)),
  ended: (code, reason) => queueMicrotask(() => listener.ended(code, reason)),
});
