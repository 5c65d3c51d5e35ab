import type { ISql } from 'postgres';

/** Signs in as `name`, forgets who has been silent for long, and gives all others. */
export async function seeNeighbours(sql: ISql, name: string): Promise<ReadonlySet<string>> {
  await sql`
    insert into live_processes (name) values (${name})
    on conflict (name) do update set seen_at = now()`;
  await sql`delete from live_processes where seen_at < now() - interval '1 minute'`;
  const rows = await sql<{ name: string }[]>`select name from live_processes where name <> ${name}`;
  return new Set(rows.map((row) => row.name));
}

export const leaveNeighbours = (sql: ISql, name: string) => sql`
  delete from live_processes where name = ${name}`;

/** Says something to all processes. What is lost with the database need not wait for its disk. */
export const tell = (sql: ISql, channel: string, note: string) => sql`
  select set_config('synchronous_commit', 'off', true), pg_notify(${channel}, ${note})`;
