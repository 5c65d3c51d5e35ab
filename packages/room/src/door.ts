/**
 * What an update must satisfy before it may enter. A client applies whatever the room sends it, so
 * nothing may pass that breaks a document, waits for what never comes, or is not its sender's.
 */
import type { Ahead } from './ahead.ts';
import { newsOf } from './news.ts';
import type { Deletion, Run } from './update.ts';
import { isNothing, type News } from './write-update.ts';

export type Verdict =
  | { readonly kind: 'news'; readonly news: News }
  /** All of it is here already. */
  | { readonly kind: 'known' }
  /** It goes on from something that is not here: to be asked for. */
  | { readonly kind: 'gap' }
  /** It goes on from what somebody else wrote, under that person's client id. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'refused'; readonly reason: string };

/** More people than that never wrote between two connections of one browser. */
const MOST_CLIENTS = 256;

const refused = (reason: string): Verdict => ({ kind: 'refused', reason });

/** Judges what a person brings; changes nothing. */
export function judge(bytes: Uint8Array, personId: string, ahead: Ahead): Verdict {
  const news = newsOf(bytes, ahead);
  if (!news) return refused('malformed update');
  if (isNothing(news)) return { kind: 'known' };
  return judgeNews(news, personId, ahead);
}

function judgeNews(news: News, personId: string, ahead: Ahead): Verdict {
  const { runs } = news;
  if (runs.length > MOST_CLIENTS) return refused('too many clients at once');
  if (runs.some(({ client }) => belongsToAnother(client, personId, ahead)))
    return { kind: 'foreign' };
  if (!isComplete(news, ahead)) return { kind: 'gap' };
  return { kind: 'news', news };
}

function belongsToAnother(client: number, personId: string, ahead: Ahead): boolean {
  const owner = ahead.owner(client);
  return owner !== undefined && owner !== personId;
}

function isComplete({ runs, deletions }: News, ahead: Ahead): boolean {
  if (runs.some(({ client, clock }) => clock > ahead.clock(client))) return false;
  const [run] = runs;
  if (run && runs.length === 1) return isCompleteAlone(run, deletions, ahead);
  const reached = reach(runs, ahead);
  const clockOf = (client: number) => reached.get(client) ?? ahead.clock(client);
  return (
    runs.every(({ client, end }) => clockOf(client) === end) &&
    deletions.every(({ client, to }) => to <= clockOf(client))
  );
}

/** The same for what nearly every update is, a letter or two: it waits for nobody but who is here. */
const isCompleteAlone = (run: Run, deletions: readonly Deletion[], ahead: Ahead): boolean =>
  run.needs.every(({ client, clock }) => clock < ahead.clock(client)) &&
  deletions.every(
    ({ client, to }) => to <= (client === run.client ? run.end : ahead.clock(client)),
  );

/**
 * How far each run gets when each struct waits for those that it refers to, as it would in a
 * client. Runs may wait for one another back and forth; structs that wait in a circle never enter.
 */
function reach(runs: readonly Run[], ahead: Ahead): ReadonlyMap<number, number> {
  const reached = new Map(runs.map(({ client, clock }) => [client, clock]));
  const met = new Map<Run, number>();
  const isMet = (client: number, clock: number) =>
    clock < (reached.get(client) ?? ahead.clock(client));
  for (let moved = true; moved;) {
    moved = false;
    for (const run of runs) {
      let next = met.get(run) ?? 0;
      for (let need = run.needs[next]; need && isMet(need.client, need.clock);) {
        need = run.needs[++next];
      }
      const end = run.needs[next]?.at ?? run.end;
      moved ||= end > (reached.get(run.client) ?? 0) && runs.length > 1;
      reached.set(run.client, end);
      met.set(run, next);
    }
  }
  return reached;
}
