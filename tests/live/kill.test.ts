import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { cuttableLine, type CuttableLine } from '../support/cuttable-line.ts';
import { openClient, writeParagraph, type LiveClient } from '../support/live-client.ts';
import { openLiveHouse, type LiveHouse } from '../support/live-house.ts';
import { startNode, type RunningNode } from '../support/start-node.ts';

const PROCESSES = 3;
const PEOPLE = 4;

let house: LiveHouse;
let nodes: RunningNode[];
let proxy: CuttableLine;

const startOne = () => startNode({ environment: { DATABASE_URL: house.databaseUrl } });

beforeAll(async () => {
  house = await openLiveHouse();
  nodes = await Promise.all(Array.from({ length: PROCESSES }, startOne));
  let turn = 0;
  proxy = await cuttableLine(() => {
    const { hostname, port } = new URL(nodes[turn++ % nodes.length]?.url ?? '');
    return { host: hostname, port: Number(port) };
  });
});
afterAll(async () => {
  proxy.close();
  await Promise.all(nodes.map((node) => node.stop()));
  await house.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What this client has been told to be durable. */
const acknowledged = ({ doc, saved }: LiveClient) => saved.get(doc.clientID) ?? 0;

test('[R3] of three processes one is killed while people write: nothing acknowledged is lost', async () => {
  const paperId = await house.paper();
  const url = `ws://127.0.0.1:${proxy.port}`;
  const clients = await Promise.all(
    Array.from({ length: PEOPLE }, async () =>
      openClient({ url }, await house.person('member'), paperId),
    ),
  );
  await Promise.all(clients.map((client) => client.synced()));
  const before = clients[0]?.body.length ?? 0;
  for (let round = 0; round < 60; round++) {
    for (const client of clients) writeParagraph(client, `Absatz ${round}.`);
    await pause(20);
    if (round % 20 === 10) await killOne();
  }
  await expect.poll(() => clients.every((c) => c.allSaved()), { timeout: 20_000 }).toBe(true);
  await expect
    .poll(() => new Set(clients.map(({ body }) => body.toString())).size, { timeout: 10_000 })
    .toBe(1);
  const durable = await durableClocks(paperId);
  for (const client of clients) {
    expect(client.closed).toBe(null);
    expect(durable.get(client.doc.clientID)).toBeGreaterThanOrEqual(acknowledged(client));
    expect(client.body.length).toBe(before + 60 * PEOPLE);
    client.leave();
  }
});

async function killOne() {
  const node = nodes.shift();
  if (!node) return;
  const exited = once(node.process, 'exit');
  node.process.kill('SIGKILL');
  await exited;
  await node.stop();
  nodes.push(await startOne());
}

async function durableClocks(paperId: string) {
  const fresh = await house.process();
  const update = await fresh.rooms.read(paperId);
  return Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update));
}
