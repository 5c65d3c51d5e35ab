import type { Appended, Batch, DraftLog, NumberedEntry, Stored } from '@eckpunkt/room';
import type { Sql } from 'postgres';
import type { CommitLine } from './commit-line.ts';
import type { Persistence } from './persistence.ts';

interface UpdateRow {
  readonly number: string;
  readonly personId: string;
  readonly update: Uint8Array;
}

const toEntry = ({ number, personId, update }: UpdateRow): NumberedEntry => ({
  number: Number(number),
  personId,
  update,
  newClients: [],
});

/** The drafts in PostgreSQL. Everything that is written stands in one line with all other rooms. */
export class PostgresLog implements DraftLog {
  readonly #sql: Sql;
  readonly #line: CommitLine;
  readonly #persistence: Persistence;

  constructor(sql: Sql, line: CommitLine, persistence: Persistence) {
    this.#sql = sql;
    this.#line = line;
    this.#persistence = persistence;
  }

  /** In one transaction that sees one moment: between two statements it might be compacted. */
  load(paperId: string): Promise<Stored | null> {
    return this.#sql.begin('isolation level repeatable read read only', async (sql) => {
      const [draft] = await sql<{ head: string; upTo: string | null; state: Uint8Array | null }[]>`
        select d.head, s.head as "upTo", s.state
        from drafts d left join draft_snapshots s using (paper_id)
        where d.paper_id = ${paperId}`;
      if (!draft) return null;
      const entries = await sql<UpdateRow[]>`
        select number, person_id as "personId", update from draft_updates
        where paper_id = ${paperId} and number > ${draft.upTo ?? '0'}
        order by number`;
      const clients = await sql<{ client: string; personId: string }[]>`
        select client, person_id as "personId" from draft_clients where paper_id = ${paperId}`;
      return {
        head: Number(draft.head),
        snapshot: draft.state,
        entries: entries.map(toEntry),
        owners: new Map(clients.map(({ client, personId }) => [Number(client), personId])),
      };
    });
  }

  /** People are in the room already when this is asked: like writing, it is tried again. */
  since(paperId: string, number: number): Promise<readonly NumberedEntry[] | null> {
    return this.#persistence.try(() => this.#since(paperId, number));
  }

  async #since(paperId: string, number: number): Promise<readonly NumberedEntry[] | null> {
    const rows = await this.#sql<UpdateRow[]>`
      select number, person_id as "personId", update from draft_updates
      where paper_id = ${paperId} and number > ${number}
      order by number`;
    const entries = rows.map(toEntry);
    // Entries have no gaps, so a first one that is not the next shows that those between are gone.
    if (entries[0] ? entries[0].number === number + 1 : await this.#isHead(paperId, number))
      return entries;
    return null;
  }

  append(paperId: string, take: () => Batch): Promise<Appended> {
    return this.#line.append(paperId, take);
  }

  async #isHead(paperId: string, number: number): Promise<boolean> {
    const rows = await this.#sql`
      select from drafts where paper_id = ${paperId} and head = ${number}`;
    return rows.length === 1;
  }
}
