import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import * as encoding from 'lib0/encoding';
import {
  ended,
  killed,
  listening,
  printed,
  somePort,
  type RoomAddress,
  type Subject,
} from './subject.ts';

interface Other {
  readonly name: string;
  readonly script: string;
  readonly databaseUrl?: string;
  readonly databasePid?: number;
  readonly address: (port: number, room: string) => RoomAddress;
}

const plain = (port: number, room: string): RoomAddress => ({
  port,
  path: `/${room}`,
  headers: {},
  prefix: new Uint8Array(),
  greeting: [],
});

const varString = (text: string) =>
  encoding.encode((encoder) => encoding.writeVarString(encoder, text));

/** Message kind 2 (auth), kind 0 (token), an empty token: admitted, since no hook asks for more. */
const hocuspocusGreeting = encoding.encode((encoder) => {
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarString(encoder, '');
});

async function start(other: Other): Promise<Subject> {
  const script = fileURLToPath(new URL(other.script, import.meta.url));
  const port = somePort();
  const env = { ...process.env, PORT: String(port), DATABASE_URL: other.databaseUrl };
  const run = async () => {
    const started = spawn(process.execPath, [script], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await printed(started, /ready/);
    await listening(port);
    return started;
  };
  let child = await run();
  return {
    name: other.name,
    rooms: async (count) => Array.from({ length: count }, () => other.address(port, randomUUID())),
    processes: () => ({ server: child.pid ?? 0, database: other.databasePid ?? null }),
    async restart() {
      await ended(child);
      child = await run();
    },
    async crash() {
      await killed(child);
      child = await run();
    },
    stop: () => ended(child),
  };
}

/** A relay that reads nothing and keeps nothing: the floor of what a broadcast costs. */
export const relay = () =>
  start({ name: 'raw ws relay', script: './relay.server.ts', address: plain });

/** Yjs's own server: a document a room, in memory. */
export const yjs = () => start({ name: "Yjs's server", script: './yjs.server.ts', address: plain });

/** Hocuspocus with its database extension, which stores some seconds after the last edit. */
export const hocuspocus = (databaseUrl: string, databasePid: number) =>
  start({
    name: 'hocuspocus',
    script: './hocuspocus.server.ts',
    databaseUrl,
    databasePid,
    address: (port, room) => ({
      ...plain(port, ''),
      prefix: varString(room),
      greeting: [hocuspocusGreeting],
    }),
  });
