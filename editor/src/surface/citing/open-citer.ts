import type { Cited, CitingRequest, OpenCiter } from './request.ts';

/** All of it is copied: the editor goes on with it. */
const NOTHING_GIVEN_AWAY: Transferable[] = [];

interface Waiting {
  readonly resolve: (cited: Cited) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * A worker that works out citations. It starts with the first question: a paper without sources
 * never loads it, and 300 sources take it a second that nobody at the keyboard shall wait for.
 */
export const openCiter: OpenCiter = () => {
  let worker: Worker | null = null;
  let next = 0;
  const waiting = new Map<number, Waiting>();

  const start = () => {
    const started = new Worker(new URL('./citer.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.cited) asked?.resolve(data.cited);
      else asked?.reject(new Error(data.reason));
    });
    return started;
  };

  return {
    cite: (request) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const number = next++;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, request } satisfies Question, NOTHING_GIVEN_AWAY);
      }),
    close: () => worker?.terminate(),
  };
};

export interface Question {
  readonly number: number;
  readonly request: CitingRequest;
}

export interface Answer {
  readonly number: number;
  readonly cited?: Cited;
  readonly reason?: string;
}
