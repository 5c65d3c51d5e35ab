// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { connect, type Connection } from './connection.ts';
import { Ledger } from './ledger.ts';
import { ScriptedServer } from './scripted-server.ts';

let server: ScriptedServer;
let connection: Connection | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  server = new ScriptedServer();
});

afterEach(() => {
  connection?.close();
  vi.useRealTimers();
});

/** Somebody whose chance is always the same: 0 is the luckiest, 1 the unluckiest. */
async function connected(chance: number): Promise<Connection> {
  const doc = new Y.Doc();
  connection = connect({
    doc,
    ledger: new Ledger(doc),
    sockets: { WebSocket: server.WebSocket, close() {} },
    address: 'ws://localhost/live',
    paperId: 'paper',
    schema: 1,
    changed() {},
    acknowledged() {},
    random: () => chance,
  });
  await vi.advanceTimersByTimeAsync(20);
  return connection;
}

it.each([
  ['a break', 1006, 0, 0, 150],
  ['a break', 1006, 1, 340, 400],
  ['a restart', 1012, 0, 0, 150],
  ['a restart', 1012, 1, 1_590, 1_650],
])('after %s (%i) with chance %i it is back between %i and %i ms', async (...row) => {
  const [, code, chance, earliest, latest] = row;
  await connected(chance);
  server.close(code);
  await vi.advanceTimersByTimeAsync(earliest);
  expect(server.sockets.size).toBe(0);
  await vi.advanceTimersByTimeAsync(latest - earliest);
  expect(server.sockets.size).toBe(1);
});

it('tries at once when the network is said to be back', async () => {
  await connected(1);
  server.close(1012);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(20);
  expect(server.sockets.size).toBe(1);
});

it('stays away after a final code, whatever the network does', async () => {
  await connected(0);
  server.close(4404);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.sockets.size).toBe(0);
});
