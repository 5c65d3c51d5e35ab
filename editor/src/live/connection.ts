import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { stepOneFrame } from '@eckpunkt/room/wire';
import { clocksOf } from './clocks.ts';
import { comeBack, watchNetwork } from './coming-back.ts';
import { endingOf, type Ending } from './ending.ts';
import { hearDeletions, hearSaved } from './hearing.ts';
import type { Ledger } from './ledger.ts';
import type { Link } from './saved-state.ts';
import type { Sockets } from './sockets.ts';
import { createStore, type Readable } from './store.ts';

export interface Connection {
  readonly provider: WebsocketProvider;
  readonly link: Readable<Link>;
  readonly ending: Readable<Ending | null>;
  /** Whether the paper's text has arrived at least once. */
  readonly arrived: Readable<boolean>;
  /** Tries again now, also after an ending (somebody has signed in again). */
  resume(): void;
  /** Asks the server for what it holds; its answer proves deletions. */
  ask(): void;
  close(): void;
}

export interface ConnectionOptions {
  readonly doc: Y.Doc;
  readonly ledger: Ledger;
  /** `wss://host/live` */
  readonly address: string;
  readonly paperId: string;
  readonly schema: number;
  /** After every acknowledgement and every change of the link. */
  readonly changed: () => void;
  /** Something has become durable. */
  readonly acknowledged: () => void;
  readonly random?: () => number;
  readonly sockets: Sockets;
}

/** The unmodified y-websocket provider, and what Eckpunkt's server says beyond its protocol. */
export function connect(options: ConnectionOptions): Connection {
  const provider = providerFor(options);
  const link = createStore<Link>('connecting');
  const ending = createStore<Ending | null>(null);
  const arrived = createStore(false);
  keepBooks(provider, options);
  followLink(provider, link, options);
  provider.on('sync', (synced) => synced && arrived.set(true));
  provider.on('closed', ({ code }) => {
    ending.set(endingOf(code));
    options.changed();
  });

  const returning = comeBack(provider, options.random ?? Math.random);
  const unwatch = watchNetwork(() => ending.get() === null && returning.now());
  provider.connect();
  return {
    provider,
    link,
    ending,
    arrived,
    resume() {
      ending.set(null);
      returning.now();
    },
    ask: () => ask(provider),
    close() {
      returning.stop();
      unwatch();
      provider.destroy();
      options.sockets.close();
    },
  };
}

function providerFor({ address, paperId, doc, schema, sockets }: ConnectionOptions) {
  return new WebsocketProvider(address, paperId, doc, {
    connect: false,
    params: { schema: String(schema) },
    // A tab of an older release must never reach this one past the server's check of the schema;
    // tabs of one release meet in the connection that they share.
    disableBc: true,
    WebSocketPolyfill: sockets.WebSocket,
  });
}

function keepBooks(provider: WebsocketProvider, options: ConnectionOptions): void {
  const { ledger, changed, acknowledged } = options;
  hearSaved(provider, (clocks) => {
    ledger.acknowledge(clocks);
    acknowledged();
    changed();
  });
  hearDeletions(
    provider,
    () => ledger.unproved,
    (deletions) => {
      ledger.prove(deletions);
      changed();
    },
  );
}

function followLink(
  provider: WebsocketProvider,
  link: { set(value: Link): void },
  { ledger, changed }: ConnectionOptions,
): void {
  const now = (value: Link) => {
    link.set(value);
    changed();
  };
  provider.on('status', ({ status }) => {
    if (status !== 'connected') return;
    ledger.reconnect();
    now('online');
  });
  provider.on('connection-close', () => now('offline'));
}

function ask(provider: WebsocketProvider): void {
  if (provider.wsconnected) provider.ws?.send(stepOneFrame(clocksOf(provider.doc)).slice());
}
