import type { ISql } from 'postgres';
import { refuse, Refusal } from '../http/refusal.ts';
import { findTemplate } from './find-template.ts';
import { mayDeleteTemplate } from './policy.ts';
import { deleteById } from './queries.ts';
import type { Viewer } from './template.ts';

/** Takes a template away; papers that began with it have a text of their own. */
export async function deleteTemplate(
  sql: ISql,
  viewer: Viewer,
  id: string,
): Promise<Refusal | null> {
  const template = await findTemplate(sql, viewer, id);
  if (template instanceof Refusal) return template;
  if (!mayDeleteTemplate(viewer, template)) return refuse('forbidden');
  await deleteById(sql, template.id);
  return null;
}
