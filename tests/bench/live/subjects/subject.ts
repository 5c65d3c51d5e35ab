import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

/** Where a room of a subject is met, and how its frames are wrapped. */
export interface RoomAddress {
  readonly port: number;
  /** Path and query of the WebSocket. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Hocuspocus puts the document's name before every message; the others put nothing. */
  readonly prefix: Uint8Array;
  /** Sent once after the handshake, before the first sync message. */
  readonly greeting: readonly Uint8Array[];
}

/** A server under measurement: started afresh for each case, in a process of its own. */
export interface Subject {
  readonly name: string;
  /** Makes rooms that nobody has been in yet. */
  rooms(count: number): Promise<readonly RoomAddress[]>;
  /** The processes whose CPU time and memory count as the server's; the database's come second. */
  processes(): { readonly server: number; readonly database: number | null };
  /** Ends the server and starts it again on what it has stored, at the same addresses. */
  restart(): Promise<void>;
  /** Kills the server at once and starts it again: what it had not stored is gone. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Resolves with the first match in what a child process prints; rejects when it ends before. */
export const printed = (child: ChildProcess, pattern: RegExp): Promise<RegExpMatchArray> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      const match = text.match(pattern);
      if (match) resolve(match);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)));
  });

/** Resolves once somebody listens at a port: not every server does when it says so. */
export async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect({ port, host: '127.0.0.1' });
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ends a child process and waits until it is gone. */
export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  });

/** Kills a child process and waits until it is gone. */
export const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

/** A port that is most likely free, chosen beforehand so that a restart keeps the addresses. */
export const somePort = (): number => 20_000 + Math.floor(Math.random() * 12_000);
