import type { ISql } from 'postgres';
import type { Host } from '../host.ts';
import { findGroup } from '../groups/find-group.ts';
import { mayCreatePaperIn } from '../groups/policy.ts';
import { refuse, Refusal } from '../http/refusal.ts';
import { firstText } from './first-text.ts';
import type { Language, Paper, PaperType } from './paper.ts';
import { insertPaper, paperById, slugsLike } from './queries.ts';
import type { NewPaper, Viewer } from './queries.ts';
import { freeSlug, slugOf } from './slug.ts';

export interface PaperWish {
  readonly groupId: string;
  readonly type: PaperType;
  readonly title: string;
  readonly language: Language;
  /** What it begins with; unset: nothing but its title. */
  readonly templateId?: string | undefined;
}

/** Two papers of one title may be made at the same moment: the later one takes the next slug. */
async function insertWithSlug(sql: ISql, viewer: Viewer, paper: Omit<NewPaper, 'slug'>) {
  const base = slugOf(paper.title);
  for (;;) {
    const slug = freeSlug(base, new Set(await slugsLike(sql, base)));
    const id = await insertPaper(sql, viewer, { ...paper, slug });
    if (id) return id;
  }
}

/** Makes a paper, and its draft with the first text, in one transaction. */
export async function createPaper(
  host: Pick<Host, 'sql' | 'clock'>,
  viewer: Viewer,
  wish: PaperWish,
): Promise<Paper | Refusal> {
  const group = await findGroup(host.sql, viewer, wish.groupId);
  if (group instanceof Refusal) return group;
  if (!mayCreatePaperIn(group.standing)) return refuse('forbidden');
  const writeFirstText = await firstText(host.sql, viewer, wish);
  if (writeFirstText instanceof Refusal) return writeFirstText;
  const paper = await host.sql.begin(async (sql) => {
    const id = await insertWithSlug(sql, viewer, { ...wish, at: host.clock.now() });
    await writeFirstText(sql, id);
    return paperById(sql, viewer, id);
  });
  return paper ?? refuse('not-found');
}
