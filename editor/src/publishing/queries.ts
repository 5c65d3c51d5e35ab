import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';
import { isMaking, type Publication } from './publication.ts';

const everySecond = 1_000;

/** The publications of a paper, the newest first; looked at again as long as files are made. */
export const publicationsQuery = (paperId: string) =>
  queryOptions({
    queryKey: ['papers', paperId, 'publications'],
    queryFn: async () =>
      (
        await api.get<{ readonly publications: readonly Publication[] }>(
          `/papers/${paperId}/publications`,
        )
      ).publications,
    refetchInterval: ({ state }) => (state.data?.some(isMaking) ? everySecond : false),
  });
