import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';
import type { Group, WholeGroup } from './group.ts';

export const groupsQuery = queryOptions({
  queryKey: ['groups'],
  queryFn: async () => (await api.get<{ readonly groups: readonly Group[] }>('/groups')).groups,
});

export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ['groups', id],
    queryFn: () => api.get<WholeGroup>(`/groups/${id}`),
  });
