import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Fields } from '../shell/form.tsx';
import { safeNext } from '../shell/guard.ts';
import { useSingleMutation } from '../shell/single-mutation.ts';

/**
 * Every way in (setup, signing in, an invitation, a new password) sends a form and is answered
 * with a session; afterwards the workspace opens.
 */
export function useWayIn(send: (fields: Fields) => Promise<unknown>, next?: string) {
  const queries = useQueryClient();
  const router = useRouter();
  return useSingleMutation({
    mutationFn: send,
    onSuccess: async () => {
      queries.clear();
      await router.navigate({ to: safeNext(next), replace: true });
    },
  });
}
