import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api.ts';
import { isMaking, type Publication } from './publication.ts';

const everySecond = 1_000;

/** The publications of a paper, the newest first; looked at again as long as files are made. */
export const publicationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['papers', id, 'publications'],
    queryFn: async (): Promise<readonly Publication[]> =>
      (await answer(api.papers[':id'].publications.$get({ param: { id } }))).publications,
    refetchInterval: ({ state }) => (state.data?.some(isMaking) ? everySecond : false),
  });
