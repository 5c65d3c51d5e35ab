import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { revise, type Document } from '@eckpunkt/document';
import type { RunningNode } from './start-node.ts';
import type { Visitor } from './visitor.ts';

/** An open draft, as an unmodified y-websocket client has it. */
export interface OpenDraft {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly body: Y.XmlFragment;
  close(): void;
}

/** Opens a paper's draft with somebody's session, and waits until it is there. */
export async function openDraft(
  node: Pick<RunningNode, 'url'>,
  writer: Visitor,
  paperId: string,
  schema: number | string,
): Promise<OpenDraft> {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${node.url.replace('http', 'ws')}/live`, paperId, doc, {
    params: { schema: String(schema) },
    disableBc: true,
    WebSocketPolyfill: socketOf(node.url, writer),
  });
  await new Promise<void>((resolve, reject) => {
    provider.once('sync', () => resolve());
    provider.on('closed', (event) => reject(new Error(`Closed: ${JSON.stringify(event)}`)));
  });
  const close = () => {
    provider.destroy();
    doc.destroy();
  };
  return { doc, provider, body: doc.getXmlFragment('body'), close };
}

/** Room for an edit is bounded, so a long text is written in pieces. */
const PIECE = 400;

/** Turns an open draft into this document; the provider sends it as it sends what people type. */
export function fillDraft({ doc }: OpenDraft, document: Document): void {
  for (let end = PIECE; end < document.content.length + PIECE; end += PIECE) {
    const piece = { ...document, content: document.content.slice(0, end) };
    const edit = revise(Y.encodeStateAsUpdate(doc), piece);
    if (edit) Y.applyUpdate(doc, edit);
  }
}

/** A browser sends these by itself. */
function socketOf(url: string, writer: Visitor): typeof globalThis.WebSocket {
  class SocketWithCookies extends WebSocket {
    constructor(address: string, protocols?: string[]) {
      super(address, protocols, { headers: { Cookie: writer.cookies, Origin: url } });
    }
  }
  return SocketWithCookies as unknown as typeof globalThis.WebSocket;
}
