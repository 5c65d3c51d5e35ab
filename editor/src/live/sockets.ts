import { LiveSocket } from './live-socket.ts';
import { SharedSocket } from './shared/shared-socket.ts';
import { WorkerDesk } from './shared/worker-desk.ts';

/** Where the provider of one open paper gets its connections. */
export interface Sockets {
  readonly WebSocket: typeof WebSocket;
  close(): void;
}

export interface Visitor {
  readonly personId: string;
  /** The client id of the open paper. */
  readonly client: number;
}

/**
 * One connection for all tabs of a paper where the browser can, otherwise one for each. A tab
 * that its browser calls offline tries by itself: a line that others hold proves nothing about it.
 */
export function socketsFor({ personId, client }: Visitor): Sockets {
  let desk = canShare() ? new WorkerDesk(client) : null;
  function Socket(address: string) {
    if (desk?.lost === 'dead') {
      desk.close();
      desk = new WorkerDesk(client);
    }
    if (desk === null || desk.lost !== null || !navigator.onLine) return new LiveSocket(address);
    return new SharedSocket(desk, { address, personId });
  }
  return { WebSocket: Socket as unknown as typeof WebSocket, close: () => desk?.close() };
}

/** Both are missing on some phones, and locks where the connection is not secure. */
const canShare = () => 'SharedWorker' in window && 'locks' in navigator;
