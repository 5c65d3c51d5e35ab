import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';
import type { Paper } from './paper.ts';

/** All papers the person sees, or those of one group; the last changed first. */
export const papersQuery = (groupId?: string) =>
  queryOptions({
    queryKey: groupId === undefined ? ['papers'] : ['papers', { groupId }],
    queryFn: async () => {
      const query = groupId === undefined ? '' : `?group=${groupId}`;
      return (await api.get<{ readonly papers: readonly Paper[] }>(`/papers${query}`)).papers;
    },
  });

export const paperQuery = (id: string) =>
  queryOptions({
    queryKey: ['papers', id],
    queryFn: () => api.get<Paper>(`/papers/${id}`),
  });
