import type { ISql } from 'postgres';
import type { Who } from '../http/who.ts';
import type { Group, GroupKind, Role } from './group.ts';
import type { Standing } from './policy.ts';

/** The person a group is looked at for. */
export type Viewer = Pick<Who, 'personId' | 'clusterId' | 'office'>;

/** A group as one person sees it. */
export interface SeenGroup extends Group {
  readonly standing: Standing;
}

interface GroupRow extends Group {
  readonly role: Role | null;
  readonly seen: boolean;
}

const toSeenGroup =
  ({ office }: Viewer) =>
  ({ role, seen, ...group }: GroupRow): SeenGroup => ({
    ...group,
    standing: { office, role, above: seen && role === null },
  });

/** The groups of the viewer's cluster; `seen` are his own and those above them. */
const groupsFor = (sql: ISql, { personId, clusterId }: Viewer) => sql`
  with recursive seen as (
    select g.id, g.parent_id from groups g
    join memberships m on m.group_id = g.id and m.person_id = ${personId}
    union
    select g.id, g.parent_id from groups g join seen s on g.id = s.parent_id
  )
  select g.id, g.name, g.kind, g.parent_id as "parentId", g.created_at as "createdAt",
    m.role, exists (select from seen s where s.id = g.id) as seen
  from groups g
  left join memberships m on m.group_id = g.id and m.person_id = ${personId}
  where g.cluster_id = ${clusterId}`;

export async function groupById(sql: ISql, viewer: Viewer, id: string): Promise<SeenGroup | null> {
  const [row] = await sql<GroupRow[]>`${groupsFor(sql, viewer)} and g.id = ${id}`;
  return row ? toSeenGroup(viewer)(row) : null;
}

export async function groupsOf(sql: ISql, viewer: Viewer): Promise<readonly SeenGroup[]> {
  const rows = await sql<GroupRow[]>`
    ${groupsFor(sql, viewer)}
    and (${viewer.office} or exists (select from seen s where s.id = g.id))
    order by g.name collate "de-x-icu", g.id`;
  return rows.map(toSeenGroup(viewer));
}

export interface GroupWish {
  readonly name: string;
  readonly kind: GroupKind;
  readonly parentId: string | null;
}

export async function insertGroup(sql: ISql, clusterId: string, wish: GroupWish): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    insert into groups (cluster_id, name, kind, parent_id)
    values (${clusterId}, ${wish.name}, ${wish.kind}, ${wish.parentId})
    returning id`;
  if (!row) throw new Error('The group was not inserted');
  return row.id;
}

export async function updateGroup(sql: ISql, id: string, wish: GroupWish) {
  await sql`
    update groups set name = ${wish.name}, kind = ${wish.kind}, parent_id = ${wish.parentId}
    where id = ${id}`;
}

/** Holds the tree of a cluster still, so that two moves at once cannot close a circle. */
export async function lockTree(sql: ISql, clusterId: string) {
  await sql`select from clusters where id = ${clusterId} for update`;
}

/** Is `id` the group `top`, or somewhere below it? */
export async function standsBelow(sql: ISql, id: string, top: string): Promise<boolean> {
  const rows = await sql`
    with recursive line as (
      select id, parent_id from groups where id = ${id}
      union
      select g.id, g.parent_id from groups g join line l on g.id = l.parent_id
    )
    select from line where id = ${top}`;
  return rows.length > 0;
}
