import type { ISql } from 'postgres';
import { isId } from '../http/ids.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import { builtIns } from './builtin/all.ts';
import { templateById } from './queries.ts';
import type { TemplateWithText, Viewer } from './template.ts';

/** A template of the viewer's cluster, or one that comes along. */
export async function findTemplate(
  sql: ISql,
  viewer: Viewer,
  id: string,
): Promise<TemplateWithText | Refusal> {
  const builtIn = builtIns.find((each) => each.id === id);
  if (builtIn) return builtIn;
  return (isId(id) ? await templateById(sql, viewer, id) : null) ?? refuse('not-found');
}
