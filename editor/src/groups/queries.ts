import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api.ts';
import type { Group, WholeGroup } from './group.ts';

export const groupsQuery = queryOptions({
  queryKey: ['groups'],
  queryFn: async (): Promise<readonly Group[]> => (await answer(api.groups.$get())).groups,
});

export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ['groups', id],
    queryFn: (): Promise<WholeGroup> => answer(api.groups[':id'].$get({ param: { id } })),
  });
