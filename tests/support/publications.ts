import { canonical, hash, SCHEMA_VERSION, type Document } from '@eckpunkt/document';
import type { Front } from '@eckpunkt/export/page';
import type { Sql } from 'postgres';
import { arrangePeople } from './house-people.ts';

/** A paper that is published as 1.0, straight into the tables; gives the publication's id. */
export async function insertPublication(sql: Sql, document: Document): Promise<string> {
  const { clusterId, group, ids } = await arrangePeople(sql);
  const [row] = await sql<{ id: string }[]>`
    with paper as (
      insert into papers (cluster_id, group_id, type, title, language, slug, created_by)
      values (${clusterId}, ${group}, 'position_paper', 'Algen', 'de', 'algen', ${ids.chair})
      returning id
    ), version as (
      insert into versions (
        paper_id, number, title, document, sha256, state, schema_version, created_by
      )
      select id, 1, 'Algen', ${canonical(document)}, ${hash(document)}, '', ${SCHEMA_VERSION},
        ${ids.chair}
      from paper
      returning id, paper_id
    )
    insert into publications (paper_id, version_id, major, minor, front, published_by)
    select paper_id, id, 1, 0, ${sql.json({ ...front })}, ${ids.chair} from version
    returning id`;
  if (!row) throw new Error('No publication was inserted');
  return row.id;
}

const front: Front = {
  cluster: 'BioCon Valley MV',
  group: 'AG Bioökonomie',
  type: 'position_paper',
  language: 'de',
  number: '1.0',
  date: '2026-03-12',
  slug: 'algen',
  url: 'http://127.0.0.1:3000/papers/algen/v/1.0',
};
