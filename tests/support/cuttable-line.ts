import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between two programs that a test can cut and mend. */
export interface CuttableLine {
  readonly port: number;
  /** Ends what is connected, and lets nobody through until it is mended. */
  cut(): void;
  mend(): void;
  close(): void;
}

/** Leads each connection to one of the ports that `target` gives at that moment. */
export async function cuttableLine(target: () => { host: string; port: number }) {
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    near.on('error', () => undefined);
    if (isCut) near.destroy();
    else join(near, connect(target()), open);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const line: CuttableLine = {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    close() {
      line.cut();
      server.close();
    },
  };
  return line;
}

function join(near: Socket, far: Socket, open: Set<Socket>) {
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    open.add(one);
    one.setNoDelay();
    one.pipe(other);
    one.on('error', () => other.destroy());
    one.once('close', () => {
      open.delete(one);
      other.destroy();
    });
  }
}

/** The same database behind a line that can be cut. */
export async function cuttableDatabase(databaseUrl: string) {
  const url = new URL(databaseUrl);
  const target = { host: url.hostname, port: Number(url.port) };
  const line = await cuttableLine(() => target);
  url.hostname = '127.0.0.1';
  url.port = String(line.port);
  return { line, url: url.href };
}
