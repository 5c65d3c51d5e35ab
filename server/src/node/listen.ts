import { createServer, type IncomingMessage, Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { createApp } from '../app.ts';
import { webSocketServer } from '../live/node-socket.ts';
import { type Settings, SettingsError } from './settings.ts';

/** How long an answer in hand may still take when we stop. */
const PATIENCE_MS = 3_000;

type Address = Pick<Settings, 'host' | 'port'>;

export interface Listening {
  /** Takes no new connections, and closes those that wait for a next request. */
  stopAccepting(): void;
  /** Settles when the answers in hand have gone out; cuts those that take too long. */
  finish(): Promise<void>;
}

/** Serves the application; fails where the port is taken. */
export function listen(app: ReturnType<typeof createApp>, address: Address): Promise<Listening> {
  const sockets = webSocketServer();
  return new Promise((resolve, reject) => {
    const options = {
      fetch: app.fetch,
      hostname: address.host,
      port: address.port,
      websocket: { server: sockets },
      serverOptions: { shouldUpgradeCallback: wantsWebSocket },
    };
    const server = serve(options, () => {
      if (server instanceof Server) resolve(listening(server));
    });
    server.once('error', (error) => reject(explain(error, address)));
  });
}

/** Whoever offers another protocol (Java does: `h2c`) is content with an answer in this one. */
const wantsWebSocket = ({ headers }: IncomingMessage) =>
  headers.upgrade?.toLowerCase() === 'websocket';

/**
 * Fails where nobody can listen. Asked before anything is begun: what a first start makes and shows
 * once would otherwise be made and never shown.
 */
export function checkPort(address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (error) => reject(explain(error, address)));
    probe.listen(address.port, address.host, () => probe.close(() => resolve()));
  });
}

function listening(server: Server): Listening {
  const closed = new Promise<void>((resolve) => server.once('close', resolve));
  return {
    stopAccepting: () => {
      server.close();
      server.closeIdleConnections();
    },
    finish: () => {
      setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
      return closed;
    },
  };
}

const explanations: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT cannot be used: another program has it already',
  EACCES: 'PORT cannot be used: this user may not listen on it',
  EADDRNOTAVAIL: 'HOST cannot be used: this machine has no such address',
  ENOTFOUND: 'HOST cannot be used: nothing is known under this name',
};

function explain(error: Error, { host, port }: Address): Error {
  const words = 'code' in error ? explanations[String(error.code)] : undefined;
  return words ? new SettingsError(`${words} (${host}:${port}).`) : error;
}
