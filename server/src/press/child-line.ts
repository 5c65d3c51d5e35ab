import type { Log } from '../host.ts';
import type { Child } from './child.ts';
import type { Failure } from './errand.ts';

const AT_ONCE = 2;
const MOST_WAITING = 8;

/** People wait for these tasks: a child process for each, two at once, some more in line. */
export interface ChildLine<Task, Answer> {
  /** `too-busy` where as many wait already as can be served soon. */
  take(task: Task): Promise<Answer | Failure | 'too-busy'>;
  /** Ends what is being done. */
  close(): void;
}

export interface LineOptions<Task, Answer> {
  /** What the log calls it. */
  readonly name: string;
  readonly log: Log;
  readonly run: (task: Task) => Child<Answer>;
}

export function openChildLine<
  Task extends { readonly bytes: Uint8Array },
  Answer extends { readonly ok: boolean },
>({ name, log, run }: LineOptions<Task, Answer>): ChildLine<Task, Answer> {
  const running = new Set<Child<Answer>>();
  const waiting: (() => void)[] = [];
  let closed = false;

  let places = AT_ONCE;
  const place = () =>
    new Promise<void>((resolve) => {
      if (places === 0) {
        waiting.push(resolve);
        return;
      }
      places -= 1;
      resolve();
    });
  /** Straight to whoever waits, so that nobody comes in between. */
  const passOn = () => {
    const next = waiting.shift();
    if (next) next();
    else places += 1;
  };

  async function doNow(task: Task): Promise<Answer | Failure> {
    if (closed) return { ok: false, reason: 'The server stops.' };
    const started = performance.now();
    const child = run(task);
    running.add(child);
    const outcome = await child.outcome;
    running.delete(child);
    passOn();
    const milliseconds = Math.round(performance.now() - started);
    const fields = { bytes: task.bytes.length, milliseconds };
    if ('reason' in outcome) log.warn(`${name}.failed`, { ...fields, reason: outcome.reason });
    else log.info(`${name}.done`, fields);
    return outcome;
  }

  return {
    async take(task) {
      if (waiting.length >= MOST_WAITING) return 'too-busy';
      await place();
      return doNow(task);
    },
    close() {
      closed = true;
      for (const child of running) child.kill('The server stops.');
      for (const begin of waiting.splice(0)) begin();
    },
  };
}
