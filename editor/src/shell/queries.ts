import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefusal, mayPass } from '../refusal.ts';

/**
 * The cache of what the server has said. `onSignedOut` is called when a read is refused because
 * the session has ended; a form keeps its input and says so itself.
 */
export const createQueries = (onSignedOut: () => void) =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => isRefusal(error, 'signed-out') && onSignedOut(),
    }),
    mutationCache: new MutationCache(),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 2_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
