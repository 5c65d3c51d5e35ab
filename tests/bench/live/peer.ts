import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import * as encoding from 'lib0/encoding';
import type { RoomAddress } from './subjects/subject.ts';

/**
 * A WebSocket client of a few lines (RFC 6455), because a full one would cost the load generator
 * more than the servers that it measures: frames are prepared beforehand and go out with one
 * write, and a peer that only takes part never reads what it gets.
 */
export interface Peer {
  /** Writes frames that {@link frame} made; many in one write. */
  write(frames: Buffer): void;
  /** The same, waiting while the connection is full. */
  writeAll(frames: Buffer): Promise<void>;
  readonly bytesReceived: () => number;
  readonly closed: () => boolean;
  close(): void;
}

/** One masked binary frame with a mask of zeros, so that the payload can be read as it is. */
export function frame(payload: Uint8Array): Buffer {
  const size = payload.length;
  const length = size < 126 ? [size] : size < 65536 ? [126, size >> 8, size & 255] : long(size);
  const [first = 0, ...more] = length;
  return Buffer.concat([Buffer.from([0x82, 0x80 | first, ...more, 0, 0, 0, 0]), payload]);
}

const long = (size: number) => [
  127,
  0,
  0,
  0,
  0,
  (size >>> 24) & 255,
  (size >> 16) & 255,
  (size >> 8) & 255,
  size & 255,
];

/** A sync message (kind 0) as a subject wants it: step 1, step 2 or update, with its payload. */
export const syncFrame = (room: RoomAddress, step: 0 | 1 | 2, payload: Uint8Array): Buffer =>
  frame(
    encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, room.prefix);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarUint(encoder, step);
      encoding.writeVarUint8Array(encoder, payload);
    }),
  );

/** An awareness message (kind 1) of one client with a cursor in it. */
export const cursorFrame = (room: RoomAddress, clientId: number, clock: number): Buffer => {
  const position = { type: null, tname: 'body', item: null, assoc: clock };
  const state = { user: { name: 'Bench' }, cursor: { anchor: position, head: position } };
  const entry = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, clock + 1);
    encoding.writeVarString(encoder, JSON.stringify(state));
  });
  return frame(
    encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, room.prefix);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint8Array(encoder, entry);
    }),
  );
};

export interface JoinOptions {
  /** What the peer has already, as a Yjs state vector: it asks for the rest. */
  readonly stateVector?: Uint8Array;
  /** The server says why it ends the connection. */
  readonly onClose?: (code: number) => void;
}

const EMPTY_STATE_VECTOR = new Uint8Array([0]);

/**
 * Joins a room and asks for what it holds. `onMessage` gets each message of the server without
 * the prefix, and the arrival in milliseconds; without it, messages are counted but not read.
 */
export async function join(
  room: RoomAddress,
  onMessage?: (message: Uint8Array, at: number) => void,
  { stateVector = EMPTY_STATE_VECTOR, onClose }: JoinOptions = {},
): Promise<Peer> {
  const socket = connect({ port: room.port, host: '127.0.0.1', noDelay: true });
  let isClosed = false;
  socket.on('close', () => (isClosed = true));
  socket.on('error', () => (isClosed = true));
  const rest = await handshake(socket, room);
  const read = onMessage ? reader(socket, room, onMessage, onClose) : () => {};
  socket.on('data', read);
  if (rest.length > 0) read(rest);
  for (const greeting of room.greeting) {
    socket.write(frame(Buffer.concat([room.prefix, greeting])));
  }
  socket.write(syncFrame(room, 0, stateVector));
  return {
    write: (frames) => void socket.write(frames),
    writeAll: (frames) =>
      socket.write(frames)
        ? Promise.resolve()
        : new Promise((resolve) => {
            socket.once('drain', resolve);
            socket.once('close', resolve);
          }),
    bytesReceived: () => socket.bytesRead,
    closed: () => isClosed,
    close: () => socket.destroy(),
  };
}

function handshake(socket: Socket, room: RoomAddress): Promise<Buffer> {
  const lines = [
    `GET ${room.path} HTTP/1.1`,
    `Host: 127.0.0.1:${room.port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...Object.entries(room.headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const gather = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.off('data', gather);
      const status = head.subarray(0, head.indexOf('\r\n')).toString();
      if (status.includes(' 101 ')) resolve(head.subarray(end + 4));
      else reject(new Error(`${room.path}: ${status}`));
    };
    socket.on('data', gather);
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(`${room.path}: closed`)));
  });
}

/** Cuts the stream into frames (a server's are not masked) and answers pings. */
function reader(
  socket: Socket,
  room: RoomAddress,
  onMessage: (message: Uint8Array, at: number) => void,
  onClose: (code: number) => void = () => {},
) {
  let pieces: Buffer[] = [];
  let held = 0;
  let wanted = 2;
  return (chunk: Buffer) => {
    pieces.push(chunk);
    held += chunk.length;
    if (held < wanted) return;
    const at = performance.now();
    let data = pieces.length === 1 ? chunk : Buffer.concat(pieces);
    for (;;) {
      const found = frameAt(data);
      wanted = found.end;
      if (found.end > data.length) break;
      const payload = data.subarray(found.start, found.end);
      if (found.opcode === 2) onMessage(payload.subarray(room.prefix.length), at);
      if (found.opcode === 8) onClose(payload.length < 2 ? 1005 : payload.readUInt16BE(0));
      if (found.opcode === 9) socket.write(Buffer.from([0x8a, 0x80, 0, 0, 0, 0]));
      data = data.subarray(found.end);
    }
    pieces = data.length > 0 ? [data] : [];
    held = data.length;
  };
}

function frameAt(data: Buffer): { opcode: number; start: number; end: number } {
  if (data.length < 2) return { opcode: 0, start: 0, end: 2 };
  const opcode = data.readUInt8(0) & 15;
  const short = data.readUInt8(1) & 127;
  if (short < 126) return { opcode, start: 2, end: 2 + short };
  const start = short === 126 ? 4 : 10;
  if (data.length < start) return { opcode, start, end: start };
  const size = short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
  return { opcode, start, end: start + size };
}
