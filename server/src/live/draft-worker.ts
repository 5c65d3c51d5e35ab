import { existsSync, readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { connect, type Place } from '../db/connect.ts';
import { compactDraft } from './compact-draft.ts';
import { inspect, type Work } from './draft-work.ts';

/** Names the calling thread, where threads have a priority of their own (Linux, proc(5)). */
const THREAD = '/proc/thread-self';

// Where cores are few, those who write go first.
if (existsSync(THREAD)) {
  setPriority(Number(basename(readlinkSync(THREAD))), constants.priority.PRIORITY_BELOW_NORMAL);
}

const sql = connect(workerData as Place, { max: 1 });

const work = async (order: Work) =>
  order.kind === 'compact' ? compactDraft(sql, order.paperId, order.upTo) : inspect(order.draft);

/** The thread's side of the workshop: each order is answered by its number. */
parentPort?.on('message', ({ number, order }: { number: number; order: Work }) => {
  work(order).then(
    (result) => parentPort?.postMessage({ number, result }, []),
    (error: unknown) => parentPort?.postMessage({ number, error: plain(error) }, []),
  );
});

/** Of an error only its message would cross over; whether it passes is told by its code. */
const plain = (error: unknown) => ({
  message: String(error),
  ...(error instanceof Error && 'code' in error && { code: String(error.code) }),
});
