import { parentPort } from 'node:worker_threads';
import { type Work, work } from './draft-work.ts';

/** The thread's side of the workshop: one order after the other, each answered by its number. */
parentPort?.on('message', ({ number, order }: { number: number; order: Work }) => {
  try {
    parentPort?.postMessage({ number, result: work(order) }, []);
  } catch (error) {
    parentPort?.postMessage({ number, error: String(error) }, []);
  }
});
