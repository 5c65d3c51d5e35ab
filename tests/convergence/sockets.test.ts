import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { cuttableDatabase, cuttableLine, type CuttableLine } from '../support/cuttable-line.ts';
import { openClient, type LiveClient } from '../support/live-client.ts';
import { openLiveHouse, type LiveHouse, type LiveProcess } from '../support/live-house.ts';
import { Random } from './random.ts';
import { writeSomething } from './writing.ts';

/** Every seed that ever showed a fault stays here. */
const KEPT: readonly number[] = [10, 12];
const FRESH = [1, 2, 3];
const MOMENTS = 250;
const PROCESSES = 3;

let house: LiveHouse;
beforeAll(async () => {
  house = await openLiveHouse();
});
afterAll(() => house.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A process, and its own line to the database. */
interface Running {
  readonly process: LiveProcess;
  readonly line: CuttableLine;
}

/** Processes behind a proxy that takes one after the other, as a load balancer does. */
class Installation {
  readonly #random: Random;
  readonly #running: Running[] = [];
  #proxy!: CuttableLine;
  #turn = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  async start() {
    for (let i = 0; i < PROCESSES; i++) await this.#startOne();
    this.#proxy = await cuttableLine(() => {
      const { hostname, port } = new URL(
        this.#running[this.#turn++ % this.#running.length]?.process.url ?? '',
      );
      return { host: hostname, port: Number(port) };
    });
    return this;
  }

  get url() {
    return `ws://127.0.0.1:${this.#proxy.port}`;
  }

  read(paperId: string) {
    return this.#running.map(({ process }) => process.rooms.read(paperId));
  }

  /** A process is killed, and another one started in its place. */
  async replaceOne() {
    const [killed] = this.#running.splice(this.#random.below(this.#running.length), 1);
    if (killed) kill(killed);
    await this.#startOne();
  }

  async cutDatabase() {
    for (const { line } of this.#running) line.cut();
    await pause(this.#random.below(400));
    for (const { line } of this.#running) line.mend();
  }

  close() {
    this.#proxy.close();
    this.#running.forEach(kill);
  }

  async #startOne() {
    const { line, url } = await cuttableDatabase(house.databaseUrl);
    this.#running.push({ line, process: await house.process(url) });
  }
}

function kill({ process, line }: Running) {
  line.close();
  process.crash();
}

async function gather(installation: Installation, paperId: string, random: Random) {
  const clients: { client: LiveClient; undo: Y.UndoManager }[] = [];
  for (let left = 2 + random.below(4); left > 0; left--) {
    const doc = new Y.Doc();
    const client = openClient(installation, await house.person('member'), paperId, { doc });
    const undo = new Y.UndoManager(client.body, { captureTimeout: 0 });
    await client.synced();
    clients.push({ client, undo });
  }
  return clients;
}

test.each([...KEPT, ...FRESH])(
  '[R1] people at several processes end in one text, saved, whatever is killed: seed %i',
  { timeout: 120_000 },
  async (seed) => {
    const random = new Random(seed);
    const installation = await new Installation(random).start();
    const paperId = await house.paper();
    const all = await gather(installation, paperId, random);
    for (let moment = 0; moment < MOMENTS; moment++) {
      const { client, undo } = random.pick(all);
      let happens: Promise<void> | undefined;
      random.deed([
        [80, () => writeSomething(random, client.doc, undo)],
        [6, () => client.provider.disconnect()],
        [6, () => client.provider.connect()],
        [1, () => (happens = installation.replaceOne())],
        [1, () => (happens = installation.cutDatabase())],
      ]);
      await happens;
      await pause(random.below(8));
    }
    for (const { client } of all) client.provider.connect();
    const texts = () => new Set(all.map(({ client }) => client.body.toString())).size;
    const allSaved = () => all.every(({ client }) => client.allSaved());
    await expect.poll(allSaved, { timeout: 30_000, interval: 100 }).toBe(true);
    await expect.poll(texts, { timeout: 10_000, interval: 100 }).toBe(1);
    expect(all.map(({ client }) => client.closed)).toEqual(all.map(() => null));
    const reads = await Promise.all(installation.read(paperId));
    for (const { client } of all) client.leave();
    installation.close();
    const [first] = all;
    for (const read of reads) {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, read);
      expect(doc.getXmlFragment('body').toString()).toBe(first?.client.body.toString());
    }
  },
);
