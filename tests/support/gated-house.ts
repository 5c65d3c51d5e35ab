import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { type JourneyHouse, openHouse } from './journey.ts';
import { LiveGate } from './live-gate.ts';
import { type RunningNode, startNode } from './start-node.ts';

/** An installation behind a gate, whose server can be killed and started again. */
export interface GatedHouse extends JourneyHouse {
  readonly gate: LiveGate;
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openGatedHouse(): Promise<GatedHouse> {
  const port = await freePort();
  const gate = await LiveGate.before(port);
  const environment = { PORT: String(port), PUBLIC_URL: gate.url };
  const house = await openHouse({ environment });
  let running: RunningNode = house.node;
  return {
    ...house,
    gate,
    async kill() {
      const exited = once(running.process, 'exit');
      running.process.kill('SIGKILL');
      await exited;
    },
    async start() {
      const DATABASE_URL = house.node.databaseUrl ?? '';
      running = await startNode({ environment: { ...environment, DATABASE_URL } });
    },
    async close() {
      gate.close();
      if (running !== house.node) await running.stop();
      await house.node.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
