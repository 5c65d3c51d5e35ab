import { readClocks, kinds, type Clocks } from '@eckpunkt/room/wire';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { liveSchema, type LivePerson, type LiveProcess } from './live-house.ts';

/** A browser with a paper open: an unmodified y-websocket client, and what it was told. */
export interface LiveClient {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly body: Y.XmlFragment;
  /** What the server has said to be durable. */
  readonly saved: Clocks;
  /** The code of a close after which it does not come back. */
  readonly closed: number | null;
  synced(): Promise<void>;
  /** Everything written here is durable. */
  allSaved(): boolean;
  leave(): void;
}

export interface ClientOptions {
  readonly doc?: Y.Doc;
  readonly schema?: string | null;
}

export function openClient(
  process: Pick<LiveProcess, 'url'>,
  person: Pick<LivePerson, 'cookie'>,
  paperId: string,
  { doc = new Y.Doc(), schema = liveSchema }: ClientOptions = {},
): LiveClient {
  const saved = new Map<number, number>();
  let closed: number | null = null;
  const provider = new WebsocketProvider(`${process.url}/live`, paperId, doc, {
    params: schema === null ? {} : { schema },
    disableBc: true,
    WebSocketPolyfill: socketWith(person.cookie),
  });
  provider.messageHandlers[kinds.saved] = (_encoder, decoder) => {
    for (const [client, clock] of readClocks(decoding.readVarUint8Array(decoder)))
      saved.set(client, clock);
  };
  provider.on('closed', ({ code }) => {
    closed = code;
  });
  return {
    doc,
    provider,
    body: doc.getXmlFragment('body'),
    saved,
    get closed() {
      return closed;
    },
    synced: () =>
      new Promise((resolve) =>
        provider.synced ? resolve() : provider.once('sync', () => resolve()),
      ),
    allSaved: () =>
      [...Y.decodeStateVector(Y.encodeStateVector(doc))].every(
        ([client, clock]) => (saved.get(client) ?? 0) >= clock,
      ),
    leave: () => provider.destroy(),
  };
}

/** A browser sends its cookies by itself. */
function socketWith(cookie: string): typeof globalThis.WebSocket {
  class SocketWithCookie extends WebSocket {
    constructor(address: string, protocols?: string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  return SocketWithCookie as unknown as typeof globalThis.WebSocket;
}

/** Adds a paragraph at the end. */
export function writeParagraph({ body }: Pick<LiveClient, 'body'>, text: string) {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  body.insert(body.length, [paragraph]);
}
