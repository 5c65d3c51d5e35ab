import type { ISql } from 'postgres';

/** What there is of a draft beside its entries. */
export interface DraftRow {
  /** Null where there is no draft. */
  readonly head: string | null;
  /** Null where there is no paper. */
  readonly clusterId: string | null;
  readonly language: string;
  readonly snapshot: SnapshotRow | null;
  /** To whom each client id belongs. */
  readonly owners: ReadonlyMap<number, string>;
}

export interface SnapshotRow {
  readonly head: string;
  readonly state: Uint8Array;
  readonly hashFits: boolean;
}

/** What one client wrote in one sitting, from one clock to before another. */
export interface SpanRow {
  readonly client: number;
  readonly from: number;
  readonly to: number;
  readonly personId: string;
}

export interface EntryRow {
  readonly number: string;
  readonly personId: string;
  readonly update: Uint8Array;
  readonly isSealed: boolean;
}

/** Entries are small, but the first one of an imported paper may be some megabytes. */
const AT_ONCE = 50;

/** Every paper that anything of a draft is left of; the entries are asked by skips in their index. */
export async function papersOf(sql: ISql): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    with recursive written as (
      select min(paper_id::text)::uuid as id from draft_updates
      union all
      select (
        select u.paper_id from draft_updates u where u.paper_id > written.id
        order by u.paper_id limit 1
      ) from written where written.id is not null
    )
    select id from papers union select paper_id from drafts union select paper_id from draft_snapshots
    union select paper_id from draft_clients union select id from written where id is not null
    order by id`;
  return rows.map(({ id }) => id);
}

export async function draftOf(sql: ISql, paperId: string): Promise<DraftRow> {
  const [row] = await sql<Pick<DraftRow, 'head' | 'clusterId' | 'language'>[]>`
    select d.head, p.cluster_id as "clusterId", coalesce(p.language, 'de') as language
    from (select ${paperId}::uuid as id) as asked
    left join papers p using (id) left join drafts d on d.paper_id = asked.id`;
  const [snapshot] = await sql<SnapshotRow[]>`
    select head, state, sha256 = sha256(state) as "hashFits"
    from draft_snapshots where paper_id = ${paperId}`;
  const clients = await sql<{ client: string; personId: string }[]>`
    select client, person_id as "personId" from draft_clients where paper_id = ${paperId}`;
  return {
    head: row?.head ?? null,
    clusterId: row?.clusterId ?? null,
    language: row?.language ?? 'de',
    snapshot: snapshot ?? null,
    owners: new Map(clients.map(({ client, personId }) => [Number(client), personId])),
  };
}

export const entriesOf = (sql: ISql, paperId: string) =>
  sql<EntryRow[]>`
    select number, person_id as "personId", update,
      seal = draft_seal(paper_id, number, person_id, at, update) as "isSealed"
    from draft_updates where paper_id = ${paperId} order by number`.cursor(AT_ONCE);

export const spansOf = (sql: ISql, paperId: string) => sql<SpanRow[]>`
  select client::float8 as client, from_clock::float8 as from, to_clock::float8 as to,
    person_id as "personId"
  from draft_spans where paper_id = ${paperId} order by client, from_clock`;

/** Those of the people who are not in the cluster, or not anywhere. */
export async function strangersAmong(
  sql: ISql,
  people: ReadonlySet<string>,
  clusterId: string | null,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from unnest(${[...people]}::uuid[]) as id
    where not exists (
      select from people h where h.id = id.id and h.cluster_id = ${clusterId}
    )`;
  return rows.map(({ id }) => id);
}
