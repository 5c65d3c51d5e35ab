import type { Host } from '../host.ts';
import { refuse, type Refusal } from '../http/refusal.ts';
import { findPaper } from './find-paper.ts';
import type { Paper } from './paper.ts';
import { parkPaper, resumePaper } from './park-paper.ts';
import { mayEdit, mayPark, whyNotEdit } from './policy.ts';
import type { Viewer } from './queries.ts';
import { renamePaper } from './rename-paper.ts';

export interface PaperChange {
  readonly title?: string | undefined;
  readonly state?: 'parked' | 'resumed' | undefined;
}

/** A paper that is taken up and renamed at once is judged as taken up already. */
const stateAfter = (paper: Paper, change: PaperChange): Paper =>
  change.state === 'resumed' && paper.state === 'parked' ? { ...paper, state: 'drafting' } : paper;

function whyNot(paper: Paper, change: PaperChange): Refusal | null {
  if (change.state !== undefined && !mayPark(paper)) return refuse('forbidden');
  const then = stateAfter(paper, change);
  if (change.title !== undefined && !mayEdit(then)) return refuse(whyNotEdit(then));
  return null;
}

/** Renames, parks, or takes up again. Refuses all of it where one part may not be done. */
export async function changePaper(
  host: Pick<Host, 'sql' | 'rooms' | 'clock'>,
  viewer: Viewer,
  paper: Paper,
  { title, state }: PaperChange,
): Promise<Paper | Refusal> {
  const refusal = whyNot(paper, { title, state });
  if (refusal) return refusal;
  if (state === 'resumed') await resumePaper(host, paper.id);
  if (title !== undefined) await renamePaper(host, paper.id, viewer.personId, title);
  if (state === 'parked') await parkPaper(host, paper.id);
  return findPaper(host.sql, viewer, paper.id);
}
