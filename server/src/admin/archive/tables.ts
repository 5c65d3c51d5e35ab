import type { ISql } from 'postgres';

/** A table, with the columns that hold what cannot be computed. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Bookkeeping that a restore makes anew. */
const OWN_BOOKS = 'migrations';

/** All our tables, each after those it refers to, so that they can be filled in this order. */
export async function tablesIn(sql: ISql): Promise<readonly Table[]> {
  const tables = await sql<Table[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> ${OWN_BOOKS}
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`;
  const references = await sql<{ from: string; to: string }[]>`
    select f.relname as from, t.relname as to
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and f.oid <> t.oid`;
  return inOrder(tables, references);
}

function inOrder(
  tables: readonly Table[],
  references: readonly { from: string; to: string }[],
): readonly Table[] {
  const done: Table[] = [];
  while (done.length < tables.length) {
    const names = new Set(done.map(({ name }) => name));
    const next = tables.filter(
      ({ name }) =>
        !names.has(name) && references.every(({ from, to }) => from !== name || names.has(to)),
    );
    if (next.length === 0) throw new Error('Tables refer to each other in a circle.');
    done.push(...next);
  }
  return done;
}

/** Sequences do not follow what is copied in: the next number must come after the highest. */
export async function advanceSequences(sql: ISql): Promise<void> {
  const columns = await sql<{ table: string; column: string; sequence: string }[]>`
    select c.relname as table, a.attname as column,
      pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attidentity <> ''`;
  for (const { table, column, sequence } of columns)
    await sql`select setval(${sequence}::text::regclass,
      coalesce((select max(${sql(column)}) from ${sql(table)}), 0) + 1, false)`;
}
