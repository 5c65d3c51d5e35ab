import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api } from '../api.ts';
import { safeNext } from '../shell/guard.ts';
import type { Person } from './person.ts';

/**
 * Every way in (setup, signing in, an invitation, a new password) is a POST that answers with the
 * signed-in person; afterwards the workspace opens.
 */
export function useWayIn(path: string, next?: string) {
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (body: object) => api.post<{ readonly person: Person }>(path, body),
    onSuccess: async () => {
      queries.clear();
      await router.navigate({ to: safeNext(next), replace: true });
    },
  });
}
