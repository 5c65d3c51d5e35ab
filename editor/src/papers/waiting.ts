import type { Me } from '../accounts/person.ts';
import type { Group } from '../groups/group.ts';
import type { Paper } from './paper.ts';

/** One thing that waits for the person who is signed in. */
export type Waiting =
  | { readonly kind: 'create-group' }
  | { readonly kind: 'read-changes'; readonly paper: Paper; readonly by: string };

const week = 7 * 24 * 60 * 60 * 1000;
const atMost = 4;

/** Others have written in a paper of one's own group, not so long ago that it is no news. */
const isNews = ({ person, memberships }: Me, paper: Paper, now: Date) =>
  paper.changedBy !== null &&
  paper.changedBy.id !== person.id &&
  memberships.some(({ group }) => group.id === paper.group.id) &&
  now.getTime() - new Date(paper.changedAt).getTime() < week;

/** What stands on top of the start page: the first step in an empty house, later the news. */
export function waitingFor(
  me: Me,
  groups: readonly Group[],
  papers: readonly Paper[],
  now: Date,
): readonly Waiting[] {
  if (me.may.createGroup && groups.length === 0) return [{ kind: 'create-group' }];
  return papers
    .filter((paper) => isNews(me, paper, now))
    .slice(0, atMost)
    .map((paper) => ({ kind: 'read-changes', paper, by: paper.changedBy?.name ?? '' }));
}
