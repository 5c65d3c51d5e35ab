import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api.ts';
import type { Invitation, Me } from './person.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: (): Promise<Me> => answer(api.me.$get()),
  staleTime: 60_000,
});

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: () => answer(api.setup.$get()),
});

/** Looks at an invitation by POST, so that its token stays out of every server's log. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: async (): Promise<Invitation> =>
      (await answer(api.invitations.look.$post({ json: { token } }))).invitation,
    retry: false,
    staleTime: Infinity,
  });
