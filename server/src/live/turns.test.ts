import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { BYTES_PER_TURN, inTurns } from './turns.ts';

const MESSAGES = 64;
const MESSAGE = new Uint8Array(BYTES_PER_TURN / 4);

test('[R13] one who sends a lot leaves turns to the others, and nothing of it gets lost', async () => {
  const socket = await entrance();
  const turns = countedTurns();
  const taken: number[] = [];
  const all = Promise.withResolvers<undefined>();
  socket.on(
    'message',
    inTurns(socket, (message) => {
      taken.push(message[0] ?? 0);
      if (taken.length === MESSAGES) all.resolve(undefined);
    }),
  );

  const before = turns();
  socket.resume();
  await all.promise;

  expect(taken).toEqual(Array.from({ length: MESSAGES }, (_, nth) => nth));
  expect(turns() - before).toBeGreaterThanOrEqual(MESSAGES / 8);
});

/** The server's end of a connection to which everything has been sent and of which nothing is read. */
async function entrance(): Promise<WebSocket> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  onTestFinished(() => {
    client.terminate();
    server.close();
  });
  const [socket] = (await once(server, 'connection')) as [WebSocket];
  socket.pause();
  if (client.readyState !== WebSocket.OPEN) await once(client, 'open');
  for (let nth = 0; nth < MESSAGES; nth++) client.send(MESSAGE.with(0, nth));
  await sleep(100);
  return socket;
}

/** How often the loop has gone round. */
function countedTurns(): () => number {
  let turns = 0;
  let immediate = setImmediate(function count() {
    turns++;
    immediate = setImmediate(count);
  });
  onTestFinished(() => clearImmediate(immediate));
  return () => turns;
}
