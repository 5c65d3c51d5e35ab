import { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { createApp } from '../app.ts';
import { webSocketServer } from '../live/node-socket.ts';
import { type Settings, SettingsError } from './settings.ts';

/** How long an answer in hand may still take when we stop. */
const PATIENCE_MS = 3_000;

export interface Listening {
  /** Takes no new connections, and closes those that wait for a next request. */
  stopAccepting(): void;
  /** Settles when the answers in hand have gone out; cuts those that take too long. */
  finish(): Promise<void>;
}

/** Serves the application; fails where the port is taken. */
export function listen(
  app: ReturnType<typeof createApp>,
  { host, port }: Pick<Settings, 'host' | 'port'>,
): Promise<Listening> {
  const sockets = webSocketServer();
  return new Promise((resolve, reject) => {
    const options = { fetch: app.fetch, hostname: host, port, websocket: { server: sockets } };
    const server = serve(options, () => {
      if (server instanceof Server) resolve(listening(server));
    });
    server.once('error', (error) => reject(explain(error, port)));
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

const explain = (error: Error, port: number) =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new SettingsError(`PORT cannot be used: another program has ${port} already.`)
    : error;
