import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';
import type { Change, Problem, Version, WholeVersion } from './version.ts';

export const versionsQuery = (paperId: string) =>
  queryOptions({
    queryKey: ['papers', paperId, 'versions'],
    queryFn: async () =>
      (await api.get<{ readonly versions: readonly Version[] }>(`/papers/${paperId}/versions`))
        .versions,
  });

export const versionQuery = (paperId: string, number: number) =>
  queryOptions({
    queryKey: ['papers', paperId, 'versions', number],
    queryFn: () => api.get<WholeVersion>(`/papers/${paperId}/versions/${number}`),
  });

export const changesQuery = (paperId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['papers', paperId, 'changes', from, to],
    // Both versions never change, and so does not what lies between them.
    staleTime: Infinity,
    queryFn: async () =>
      (
        await api.get<{ readonly changes: readonly Change[] }>(
          `/papers/${paperId}/versions/${from}/changes/${to}`,
        )
      ).changes,
  });

/** What is wrong with the draft just now; never taken from an earlier look. */
export const problemsQuery = (paperId: string) =>
  queryOptions({
    queryKey: ['papers', paperId, 'problems'],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      (await api.get<{ readonly problems: readonly Problem[] }>(`/papers/${paperId}/problems`))
        .problems,
  });
