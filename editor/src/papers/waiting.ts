import type { Me } from '../accounts/person.ts';
import type { Group } from '../groups/group.ts';
import type { Paper } from './paper.ts';

/** One thing that waits for the person who is signed in. */
export type Waiting =
  | { readonly kind: 'create-group' }
  | { readonly kind: 'publish'; readonly paper: Paper; readonly version: number }
  | { readonly kind: 'read-changes'; readonly paper: Paper; readonly by: string };

const week = 7 * 24 * 60 * 60 * 1000;
const atMost = 5;

/** A version was fixed after the last publication, and the person may publish it. */
const toPublish = (paper: Paper): readonly Waiting[] =>
  paper.may.publish && paper.newestVersion && !paper.newestVersion.published
    ? [{ kind: 'publish', paper, version: paper.newestVersion.number }]
    : [];

/** Others have written in a paper of one's own group, not so long ago that it is no news. */
function toRead({ person, memberships }: Me, paper: Paper, now: Date): readonly Waiting[] {
  const { changedBy } = paper;
  const isOurs = memberships.some(({ group }) => group.id === paper.group.id);
  const isNew = now.getTime() - new Date(paper.changedAt).getTime() < week;
  if (!isOurs || !isNew || changedBy === null || changedBy.id === person.id) return [];
  return [{ kind: 'read-changes', paper, by: changedBy.name }];
}

/** What stands on top of the start page: the first step in an empty house, later what came up. */
export function waitingFor(
  me: Me,
  groups: readonly Group[],
  papers: readonly Paper[],
  now: Date,
): readonly Waiting[] {
  if (me.may.createGroup && groups.length === 0) return [{ kind: 'create-group' }];
  const waiting = [
    ...papers.flatMap(toPublish),
    ...papers.flatMap((paper) => toRead(me, paper, now)),
  ];
  return waiting.slice(0, atMost);
}
