import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A connection to `/live` byte by byte: what came in, and how it ended. */
export interface RawSocket {
  readonly frames: readonly Uint8Array[];
  send(frame: Uint8Array | string): void;
  /** Settles with the code of the close. */
  readonly closed: Promise<number>;
  close(): void;
}

export interface RawSocketOptions {
  readonly cookies?: string;
  readonly origin?: string;
}

/** Opens a WebSocket; rejects with the status of the answer where there is no upgrade. */
export async function openRawSocket(
  url: string,
  { cookies = '', origin }: RawSocketOptions = {},
): Promise<RawSocket> {
  const headers = { Cookie: cookies, ...(origin && { Origin: origin }) };
  const socket = new WebSocket(url.replace('http', 'ws'), { headers });
  const frames: Uint8Array[] = [];
  socket.on('message', (data: Buffer) => frames.push(data));
  const closed = once(socket, 'close').then(([code]) => Number(code));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', (_, { statusCode }) => reject(new Error(`${statusCode}`)));
    socket.once('error', reject);
  });
  // Whatever goes wrong from here on ends in a close.
  socket.on('error', () => undefined);
  return {
    frames,
    closed,
    send: (frame) => socket.send(frame),
    close: () => socket.terminate(),
  };
}
