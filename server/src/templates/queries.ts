import type { Document } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import type { Template, TemplateWithText, Viewer } from './template.ts';

const columns = (sql: ISql) => sql`
  id, name, type, language, false as "builtIn", created_at as "createdAt"`;

export const templatesOf = (sql: ISql, { clusterId }: Viewer): Promise<Template[]> =>
  sql<Template[]>`
    select ${columns(sql)} from templates where cluster_id = ${clusterId}
    order by name collate "de-x-icu", created_at`;

export async function templateById(
  sql: ISql,
  { clusterId }: Viewer,
  id: string,
): Promise<TemplateWithText | null> {
  const [row] = await sql<(Template & { paperId: string; document: string })[]>`
    select ${columns(sql)}, paper_id as "paperId", document from templates
    where id = ${id} and cluster_id = ${clusterId}`;
  return row ? { ...row, document: JSON.parse(row.document) as Document } : null;
}

export interface NewTemplate extends Pick<Template, 'name' | 'type' | 'language'> {
  readonly paperId: string;
  /** Canonical JSON. */
  readonly document: string;
  readonly schemaVersion: number;
  readonly at: Date;
}

export async function insertTemplate(
  sql: ISql,
  { clusterId, personId }: Viewer,
  template: NewTemplate,
): Promise<Template> {
  const [row] = await sql<Template[]>`
    insert into templates (
      cluster_id, paper_id, type, language, name, document, schema_version, created_by, created_at
    ) values (
      ${clusterId}, ${template.paperId}, ${template.type}, ${template.language}, ${template.name},
      ${template.document}, ${template.schemaVersion}, ${personId}, ${template.at}
    ) returning ${columns(sql)}`;
  if (!row) throw new Error('PostgreSQL gave back no new template');
  return row;
}

export const deleteById = (sql: ISql, id: string) => sql`delete from templates where id = ${id}`;
