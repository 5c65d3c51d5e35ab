/** The worker in which the tabs of this release meet. It ends with the last of them. */
import { LiveSocket } from '../live-socket.ts';
import type { FromWorker } from './desk.ts';
import { Lines } from './lines.ts';
import { receive, type Gone } from './reception.ts';

const lines = new Lines((address) => new LiveSocket(address));
const gone: Gone = async (lock) => {
  await navigator.locks.request(lock, () => undefined);
};

const life: FromWorker = { lock: `eckpunkt:worker:${crypto.randomUUID()}` };
const alive = new Promise<void>((resolve) => {
  void navigator.locks.request(life.lock, () => {
    resolve();
    return new Promise(() => undefined);
  });
});

globalThis.addEventListener('connect', (event) => {
  if (!(event instanceof MessageEvent)) return;
  for (const port of event.ports) {
    receive(port, lines, gone);
    void alive.then(() => port.postMessage(life));
  }
});
