import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { kinds, readClocks, stepOneFrame, steps } from '@eckpunkt/room/wire';
import { reconnectDelay } from './backoff.ts';
import { clocksOf } from './clocks.ts';
import { deletionsIn } from './deletions.ts';
import { endingOf, type Ending } from './ending.ts';
import type { Ledger } from './ledger.ts';
import type { Link } from './saved-state.ts';
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
  readonly address: string;
  readonly paperId: string;
  readonly schema: number;
  /** After every acknowledgement and every change of the link. */
  readonly changed: () => void;
  readonly random?: () => number;
  readonly WebSocketPolyfill?: typeof WebSocket;
}

/** The unmodified y-websocket provider, and what Eckpunkt's server says beyond its protocol. */
export function connect(options: ConnectionOptions): Connection {
  const { doc, ledger, changed, random = Math.random } = options;
  const link = createStore<Link>('connecting');
  const ending = createStore<Ending | null>(null);
  const arrived = createStore(false);
  let returning: ReturnType<typeof setTimeout> | undefined;

  const provider = new WebsocketProvider(options.address, options.paperId, doc, {
    connect: false,
    params: { schema: String(options.schema) },
    // A tab of an older release must never reach this one past the server's check of the schema.
    disableBc: true,
    ...(options.WebSocketPolyfill && { WebSocketPolyfill: options.WebSocketPolyfill }),
  });

  hearSaved(provider, ledger, changed);
  hearDeletions(provider, ledger, changed);

  provider.on('status', ({ status }) => {
    if (status === 'connecting') return;
    if (status === 'connected') ledger.reconnect();
    link.set(status === 'connected' ? 'online' : 'offline');
    changed();
  });
  provider.on('sync', (synced) => {
    if (synced) arrived.set(true);
  });
  provider.on('connection-close', (event) => {
    link.set('offline');
    changed();
    if (!provider.shouldConnect || (event && !provider.shouldReconnect(event, provider))) return;
    // The provider's own schedule has no jitter, so it rests and we wake it.
    provider.shouldConnect = false;
    const failures = provider.wsUnsuccessfulReconnects;
    returning = setTimeout(() => provider.connect(), reconnectDelay(event?.code, failures, random));
  });
  provider.on('closed', ({ code }) => {
    ending.set(endingOf(code));
    changed();
  });

  const resume = () => {
    clearTimeout(returning);
    ending.set(null);
    provider.disconnect();
    provider.connect();
  };
  const unwatch = watchNetwork(() => {
    if (ending.get() === null) resume();
  });
  provider.connect();

  return {
    provider,
    link,
    ending,
    arrived,
    resume,
    ask: () => ask(provider),
    close() {
      clearTimeout(returning);
      unwatch();
      provider.destroy();
    },
  };
}

/** Kind 100 `saved`: what of this paper is durable. */
function hearSaved(provider: WebsocketProvider, ledger: Ledger, changed: () => void): void {
  provider.messageHandlers[kinds.saved] = (_encoder, decoder) => {
    ledger.acknowledge(readClocks(decoding.readVarUint8Array(decoder)));
    changed();
  };
}

/** Reads the deletions out of each sync step 2 before the provider applies it as ever. */
function hearDeletions(provider: WebsocketProvider, ledger: Ledger, changed: () => void): void {
  const handle = provider.messageHandlers[kinds.sync];
  provider.messageHandlers[kinds.sync] = (encoder, decoder, ...rest) => {
    const step2 = ledger.unproved ? peekStep2(decoder) : null;
    handle?.(encoder, decoder, ...rest);
    if (step2 === null) return;
    ledger.prove(deletionsIn(step2));
    changed();
  };
}

function peekStep2(decoder: decoding.Decoder): Uint8Array | null {
  const ahead = decoding.clone(decoder);
  if (decoding.readVarUint(ahead) !== steps.two) return null;
  return decoding.readVarUint8Array(ahead);
}

function ask(provider: WebsocketProvider): void {
  if (provider.wsconnected) provider.ws?.send(stepOneFrame(clocksOf(provider.doc)).slice());
}

/**
 * When the network goes or comes, the old socket may be dead without knowing it. A new attempt
 * shows the truth at once; `navigator.onLine` alone would lock out a server on the same machine.
 */
function watchNetwork(changed: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
