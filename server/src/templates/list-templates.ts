import type { ISql } from 'postgres';
import type { Language, PaperType } from '../papers/paper.ts';
import { builtIns } from './builtin/all.ts';
import { templatesOf } from './queries.ts';
import type { Template, Viewer } from './template.ts';

export interface TemplateFilter {
  readonly type?: PaperType | undefined;
  readonly language?: Language | undefined;
}

/** What papers of this type and language can begin with: first what the own office made. */
export async function listTemplates(
  sql: ISql,
  viewer: Viewer,
  { type, language }: TemplateFilter,
): Promise<readonly Template[]> {
  const all = [...(await templatesOf(sql, viewer)), ...builtIns];
  return all.filter(
    (each) => (type ?? each.type) === each.type && (language ?? each.language) === each.language,
  );
}
