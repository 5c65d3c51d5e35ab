import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';
import type { Invitation, Me } from './person.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => api.get<Me>('/me'),
  staleTime: 60_000,
});

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => api.get<{ readonly open: boolean }>('/setup'),
});

/** Looks at an invitation by POST, so that its token stays out of every server's log. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: async () => {
      const answer = await api.post<{ readonly invitation: Invitation }>('/invitations/look', {
        token,
      });
      return answer.invitation;
    },
    retry: false,
    staleTime: Infinity,
  });
