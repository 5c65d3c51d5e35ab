import { createHash } from 'node:crypto';
import type { FormatName } from '@eckpunkt/export/page';
import type { ISql, Sql } from 'postgres';
import type { Errand, Product } from './errand.ts';

/** Notified when there is something to do. */
export const PRESS_CHANNEL = 'press';

/** Seconds for which a job belongs to the process that took it, unless that says so again. */
export const LEASE = 20;
const TRIES = 3;

/** A job that this process has taken. */
export interface Job extends Errand {
  readonly publicationId: string;
  readonly tries: number;
}

/**
 * A file that is ordered, made, or known to be impossible is not ordered again. What is named
 * first is made first.
 */
export async function orderJobs(
  sql: ISql,
  publicationId: string,
  formats: readonly FormatName[],
): Promise<void> {
  const ordered = await sql`
    insert into press_jobs (publication_id, format, due_at)
    select ${publicationId}, format, now() + place * interval '1 microsecond'
    from unnest(${[...formats]}::text[]) with ordinality as wanted (format, place)
    where not exists (
      select from files f where f.publication_id = ${publicationId} and f.format = wanted.format
    )
    on conflict do nothing`;
  if (ordered.count > 0) await sql`select pg_notify(${PRESS_CHANNEL}, '')`;
}

/**
 * Takes the job that waits longest, or one whose process was killed: its lease has run out. Other
 * processes pass over it meanwhile. Null where there is nothing to do.
 */
export async function takeJob(sql: Sql, worker: string): Promise<Job | null> {
  await giveUpHopeless(sql);
  const [job] = await sql<Job[]>`
    with due as (
      select publication_id, format from press_jobs
      where (state = 'waiting' and due_at <= now()) or (state = 'working' and leased_until < now())
      order by due_at
      for update skip locked
      limit 1
    ), taken as (
      update press_jobs j set
        state = 'working', worker = ${worker}, tries = tries + 1,
        leased_until = now() + make_interval(secs => ${LEASE})
      from due where j.publication_id = due.publication_id and j.format = due.format
      returning j.publication_id, j.format, j.tries
    )
    select t.publication_id as "publicationId", t.format, t.tries, v.document, p.front
    from taken t
    join publications p on p.id = t.publication_id
    join versions v on v.id = p.version_id`;
  return job ?? null;
}

/** A paper that takes its whole process down with it must not do so for ever. */
const giveUpHopeless = (sql: ISql) => sql`
  update press_jobs set
    state = 'failed', worker = null, leased_until = null,
    reason = coalesce(reason, 'The process ended before the file was made.')
  where state = 'working' and leased_until < now() and tries >= ${TRIES}`;

type Taken = Pick<Job, 'publicationId' | 'format'>;

const mine = (sql: ISql, { publicationId, format }: Taken, worker: string) => sql`
  publication_id = ${publicationId} and format = ${format}
  and worker = ${worker} and state = 'working'`;

/** Says that this process is still at it. False: it was too late, and the job is somebody else's. */
export async function renewLease(sql: Sql, job: Taken, worker: string): Promise<boolean> {
  const renewed = await sql`
    update press_jobs set leased_until = now() + make_interval(secs => ${LEASE})
    where ${mine(sql, job, worker)}`;
  return renewed.count > 0;
}

/** Stores the file, once: a process that has lost its lease stores nothing. */
export async function finishJob(
  sql: Sql,
  job: Taken,
  worker: string,
  product: Product,
): Promise<void> {
  const { bytes, mediaType, extension, recipe, warnings } = product;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await sql.begin(async (tx) => {
    const done = await tx`delete from press_jobs where ${mine(tx, job, worker)}`;
    if (done.count === 0) return;
    await tx`
      insert into files (
        publication_id, format, extension, media_type, recipe, sha256, bytes, warnings
      ) values (
        ${job.publicationId}, ${job.format}, ${extension}, ${mediaType}, ${recipe}, ${sha256},
        ${Buffer.from(bytes)}, ${tx.json(warnings.map((warning) => ({ ...warning })))}
      )`;
  });
}

/** Puts a job back for a later try, longer each time, or gives it up for good. */
export async function failJob(sql: Sql, job: Taken, worker: string, reason: string): Promise<void> {
  await sql`
    update press_jobs set
      state = case when tries < ${TRIES} then 'waiting' else 'failed' end,
      due_at = now() + make_interval(secs => 5 * tries * tries),
      reason = ${reason}, worker = null, leased_until = null
    where ${mine(sql, job, worker)}`;
}

/** Gives a job back that was not tried to its end, as if it had never been taken. */
export async function releaseJob(sql: Sql, job: Taken, worker: string): Promise<void> {
  await sql`
    update press_jobs set
      state = 'waiting', tries = tries - 1, due_at = now(), worker = null, leased_until = null
    where ${mine(sql, job, worker)}`;
  await sql`select pg_notify(${PRESS_CHANNEL}, '')`;
}
