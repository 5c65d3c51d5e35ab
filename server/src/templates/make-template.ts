import { canonical, presentable, readDraft, SCHEMA_VERSION } from '@eckpunkt/document';
import type { Host } from '../host.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { findPaper } from '../papers/find-paper.ts';
import { mayMakeTemplate } from './policy.ts';
import { insertTemplate } from './queries.ts';
import type { Template, Viewer } from './template.ts';

export interface TemplateWish {
  readonly paperId: string;
  readonly name: string;
}

/**
 * Makes a template of a paper's draft, as it is now and with all that is in it: only the office
 * knows whether its funders and its authors stand in every paper of a kind.
 */
export async function makeTemplate(
  { sql, rooms, clock }: Pick<Host, 'sql' | 'rooms' | 'clock'>,
  viewer: Viewer,
  { paperId, name }: TemplateWish,
): Promise<Template | Refusal> {
  const paper = await findPaper(sql, viewer, paperId);
  if (paper instanceof Refusal) return paper;
  if (!mayMakeTemplate(viewer)) return refuse('forbidden');
  return insertTemplate(sql, viewer, {
    name,
    paperId: paper.id,
    type: paper.type,
    language: paper.language,
    document: canonical(presentable(readDraft(await rooms.read(paper.id)))),
    schemaVersion: SCHEMA_VERSION,
    at: clock.now(),
  });
}
