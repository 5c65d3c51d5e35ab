import { draftFrom, emptyDraft } from '@eckpunkt/document';
import type { ISql } from 'postgres';
import { bringFiguresAlong } from '../figures/bring-along.ts';
import { Refusal } from '../http/refusal.ts';
import { seedDraft } from '../live/seed.ts';
import { beginWith } from '../templates/begin-with.ts';
import { findTemplate } from '../templates/find-template.ts';
import type { Viewer } from './queries.ts';

/** Puts its first text into a paper, within the transaction that makes it. */
export type WriteFirstText = (sql: ISql, paperId: string) => Promise<void>;

interface Wish {
  readonly title: string;
  readonly templateId?: string | undefined;
}

/** What a new paper begins with: its title and an empty paragraph, or the text of a template. */
export async function firstText(
  sql: ISql,
  viewer: Viewer,
  { title, templateId }: Wish,
): Promise<WriteFirstText | Refusal> {
  const { personId } = viewer;
  if (templateId === undefined)
    return (tx, paperId) => seedDraft(tx, paperId, personId, emptyDraft({ title }));
  const template = await findTemplate(sql, viewer, templateId);
  if (template instanceof Refusal) return template;
  const document = beginWith(template.document, title);
  return async (tx, paperId) => {
    await seedDraft(tx, paperId, personId, draftFrom(document));
    const from = template.paperId;
    if (from !== null) await bringFiguresAlong(tx, document, { from, to: paperId, personId });
  };
}
