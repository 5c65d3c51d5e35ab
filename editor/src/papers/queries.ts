import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api.ts';
import type { Paper } from './paper.ts';

/** All papers the person sees, or those of one group; the last changed first. */
export const papersQuery = (groupId?: string) =>
  queryOptions({
    queryKey: groupId === undefined ? ['papers'] : ['papers', { groupId }],
    queryFn: async (): Promise<readonly Paper[]> => {
      const query = groupId === undefined ? {} : { group: groupId };
      return (await answer(api.papers.$get({ query }))).papers;
    },
  });

export const paperQuery = (id: string) =>
  queryOptions({
    queryKey: ['papers', id],
    queryFn: (): Promise<Paper> => answer(api.papers[':id'].$get({ param: { id } })),
  });
