import { connect, createServer, type Server, type Socket } from 'node:net';

/** A door between the application and its database that can be shut. */
export class Door {
  #sockets = new Set<Socket>();
  #shut = false;
  readonly #server: Server;

  constructor(to: { readonly host: string; readonly port: number }) {
    this.#server = createServer((client) => {
      if (this.#shut) return client.destroy();
      const database = client.pipe(connect(to));
      database.pipe(client);
      for (const socket of [client, database]) this.#keep(socket);
      return client;
    });
  }

  #keep(socket: Socket) {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }

  open = () => {
    this.#shut = false;
  };

  shut = () => {
    this.#shut = true;
    for (const socket of this.#sockets) socket.destroy();
  };

  listen = () =>
    new Promise<number>((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        const address = this.#server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });

  close = () => {
    this.shut();
    this.#server.close();
  };
}
