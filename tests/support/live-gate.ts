import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';

/** Stands before a server, as its public address; counts, cuts and refuses live connections. */
export class LiveGate {
  readonly url: string;
  /** The live connections that are open through it. */
  readonly #live = new Set<Duplex>();
  readonly #server;
  readonly #refuser = new WebSocketServer({ noServer: true });
  #refusal: number | null = null;
  /** All live connections there ever were. */
  count = 0;
  /** Bytes of what a browser has sent on them. */
  received = 0;

  private constructor(server: ReturnType<typeof createServer>, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (asked, answer) => {
      const { method, url: path, headers } = asked;
      const onward = request({ port, method, path, headers }, (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      });
      onward.on('error', () => answer.destroy());
      asked.pipe(onward);
    });
    server.on('upgrade', (asked, socket, head) => {
      this.count++;
      if (this.#refusal === null) this.#lead(asked, socket, port);
      else this.#refuse(asked, socket, head, this.#refusal);
    });
  }

  /** Leads to whatever server listens on this port at the moment. */
  static async before(port: number): Promise<LiveGate> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new LiveGate(server, port);
  }

  get open(): number {
    return this.#live.size;
  }

  cut() {
    for (const socket of this.#live) socket.destroy();
  }

  /** Ends new live connections with this code at once, as a server would; null lets them in. */
  refuseWith(code: number | null) {
    this.#refusal = code;
  }

  close() {
    this.cut();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #lead({ method, url, rawHeaders }: IncomingMessage, near: Duplex, port: number) {
    const far = connect(port, '127.0.0.1');
    const lines = rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1]}`] : [],
    );
    far.write([`${method} ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    this.#live.add(near);
    near.on('close', () => this.#live.delete(near));
    near.on('data', (chunk: Buffer) => (this.received += chunk.length));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }

  #refuse(asked: IncomingMessage, socket: Duplex, head: Buffer, code: number) {
    this.#refuser.handleUpgrade(asked, socket, head, (ws) => ws.close(code));
  }
}
