import type { ISql } from 'postgres';
import type { Who } from '../http/who.ts';
import type { Language, Paper, PaperState, PaperType, Standing } from './paper.ts';

/** The person a paper is looked at for. */
export type Viewer = Pick<Who, 'personId' | 'clusterId' | 'office'>;

interface PaperRow extends Omit<Paper, 'standing'> {
  readonly role: Standing['role'];
  readonly invited: boolean;
}

const toPaper =
  (viewer: Viewer) =>
  ({ role, invited, ...paper }: PaperRow): Paper => ({
    ...paper,
    standing: { office: viewer.office, role, invited },
  });

/** Papers of the viewer's cluster with what he is to each; other clusters never match. */
const papersSeenBy = (sql: ISql, viewer: Viewer) => sql`
  select
    p.id, p.slug, p.type, p.title, p.language, p.state,
    json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) as "group",
    (
      select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name) order by l.name), '[]')
      from memberships lm join people l on l.id = lm.person_id
      where lm.group_id = p.group_id and lm.role = 'chair'
    ) as lead,
    p.created_at as "createdAt",
    json_build_object('id', cb.id, 'name', cb.name) as "createdBy",
    p.changed_at as "changedAt",
    case when hb.id is not null then json_build_object('id', hb.id, 'name', hb.name) end
      as "changedBy",
    (
      select number from publications where paper_id = p.id
      order by major desc, minor desc limit 1
    ) as "publishedNumber",
    (
      select json_build_object(
        'number', v.number,
        'published', exists (select from publications where version_id = v.id)
      )
      from versions v where v.paper_id = p.id order by v.number desc limit 1
    ) as "newestVersion",
    m.role,
    exists (
      select from paper_guests pg where pg.paper_id = p.id and pg.person_id = ${viewer.personId}
    ) as invited
  from papers p
  join groups g on g.id = p.group_id
  join people cb on cb.id = p.created_by
  left join people hb on hb.id = p.changed_by
  left join memberships m on m.group_id = p.group_id and m.person_id = ${viewer.personId}
  where p.cluster_id = ${viewer.clusterId}`;

const readable = (sql: ISql, viewer: Viewer) => sql`
  (${viewer.office} or m.role is not null or exists (
    select from paper_guests pg where pg.paper_id = p.id and pg.person_id = ${viewer.personId}
  ))`;

export async function paperById(sql: ISql, viewer: Viewer, id: string): Promise<Paper | null> {
  const [row] = await sql<PaperRow[]>`${papersSeenBy(sql, viewer)} and p.id = ${id}`;
  return row ? toPaper(viewer)(row) : null;
}

/** Every paper whose draft the viewer reads, the last changed first. */
export async function papersOf(sql: ISql, viewer: Viewer): Promise<Paper[]> {
  const rows = await sql<PaperRow[]>`
    ${papersSeenBy(sql, viewer)} and ${readable(sql, viewer)}
    order by p.changed_at desc, p.id`;
  return rows.map(toPaper(viewer));
}

/** Those of them that one group leads. */
export async function papersOfGroup(sql: ISql, viewer: Viewer, groupId: string): Promise<Paper[]> {
  const rows = await sql<PaperRow[]>`
    ${papersSeenBy(sql, viewer)} and ${readable(sql, viewer)} and p.group_id = ${groupId}
    order by p.changed_at desc, p.id`;
  return rows.map(toPaper(viewer));
}

/**
 * Holds the paper until the transaction ends, so that numbers and states follow one another.
 * `no key`: edits of the draft refer to the paper, and need not wait.
 */
export async function lockPaper(sql: ISql, id: string): Promise<PaperState | null> {
  const [row] = await sql<{ state: PaperState }[]>`
    select state from papers where id = ${id} for no key update`;
  return row?.state ?? null;
}

/** Of two imports into one paper the later one waits, and then finds the text of the first. */
export const lockImport = (sql: ISql, id: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`import ${id}`}, 0))`;

export interface NewPaper {
  readonly groupId: string;
  readonly type: PaperType;
  readonly title: string;
  readonly language: Language;
  readonly slug: string;
  readonly at: Date;
}

/** Gives null when another paper has taken the slug meanwhile. */
export async function insertPaper(
  sql: ISql,
  viewer: Viewer,
  paper: NewPaper,
): Promise<string | null> {
  const [row] = await sql<{ id: string }[]>`
    insert into papers (
      cluster_id, group_id, type, title, language, slug,
      created_by, created_at, changed_by, changed_at
    ) values (
      ${viewer.clusterId}, ${paper.groupId}, ${paper.type}, ${paper.title}, ${paper.language},
      ${paper.slug}, ${viewer.personId}, ${paper.at}, ${viewer.personId}, ${paper.at}
    )
    on conflict (slug) do nothing
    returning id`;
  return row?.id ?? null;
}

/** The slugs in use that are `base`, or `base` with a number. */
export async function slugsLike(sql: ISql, base: string): Promise<string[]> {
  const rows = await sql<{ slug: string }[]>`
    select slug from papers where slug = ${base} or slug like ${`${base}-%`}`;
  return rows.map((row) => row.slug);
}

export const updateTitle = (sql: ISql, id: string, title: string) => sql`
  update papers set title = ${title} where id = ${id}`;

export const updateChanged = (sql: ISql, id: string, personId: string, at: Date) => sql`
  update papers set changed_by = ${personId}, changed_at = ${at} where id = ${id}`;

export const setParked = (sql: ISql, id: string) => sql`
  update papers set parked_from = state, state = 'parked' where id = ${id} and state <> 'parked'`;

export const setResumed = (sql: ISql, id: string) => sql`
  update papers set state = coalesce(parked_from, 'drafting'), parked_from = null
  where id = ${id} and state = 'parked'`;
