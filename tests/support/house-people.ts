import type { Sql } from 'postgres';

/** Two clusters, three groups, and somebody in every relation to the first group. */
export async function arrangePeople(sql: Sql) {
  const clusterId = await insertCluster(sql, 'BioCon Valley MV');
  const foreignCluster = await insertCluster(sql, 'Cluster Medizin.NRW');
  const group = await insertGroup(sql, clusterId, 'AG Bioökonomie');
  const otherGroup = await insertGroup(sql, clusterId, 'AG Digitale Medizin');
  const foreignGroup = await insertGroup(sql, foreignCluster, 'AG Anderswo');
  const ids = {
    office: await insertPerson(sql, clusterId, 'Grete Amt', true),
    chair: await insertPerson(sql, clusterId, 'Carl Leitung', false),
    member: await insertPerson(sql, clusterId, 'Mia Mitglied', false),
    guest: await insertPerson(sql, clusterId, 'Gustav Gast', false),
    invited: await insertPerson(sql, clusterId, 'Ida Eingeladen', false),
    neighbour: await insertPerson(sql, clusterId, 'Nora Nachbar', false),
    foreigner: await insertPerson(sql, foreignCluster, 'Fritz Fremd', true),
  };
  await insertMember(sql, group, ids.chair, 'chair');
  await insertMember(sql, group, ids.member, 'member');
  await insertMember(sql, group, ids.guest, 'guest');
  await insertMember(sql, otherGroup, ids.neighbour, 'chair');
  return { clusterId, group, otherGroup, foreignGroup, ids };
}

const idOf = ([row]: readonly { id: string }[]): string => {
  if (!row) throw new Error('Nothing was inserted');
  return row.id;
};

const insertCluster = async (sql: Sql, name: string) =>
  idOf(await sql<{ id: string }[]>`insert into clusters (name) values (${name}) returning id`);

const insertGroup = async (sql: Sql, clusterId: string, name: string) =>
  idOf(
    await sql<{ id: string }[]>`
      insert into groups (cluster_id, kind, name) values (${clusterId}, 'working_group', ${name})
      returning id`,
  );

const insertPerson = async (sql: Sql, clusterId: string, name: string, office: boolean) =>
  idOf(
    await sql<{ id: string }[]>`
      insert into people (cluster_id, email, name, password_hash, office)
      values (${clusterId}, ${`${name.split(' ')[0]?.toLowerCase()}@example.org`}, ${name}, 'none', ${office})
      returning id`,
  );

const insertMember = (sql: Sql, groupId: string, personId: string, role: string) => sql`
  insert into memberships (group_id, person_id, role) values (${groupId}, ${personId}, ${role})`;
