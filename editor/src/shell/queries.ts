import { QueryCache, QueryClient } from '@tanstack/react-query';
import { meQuery } from '../accounts/queries.ts';
import { isRefusal, mayPass } from '../refusal.ts';

/**
 * The cache of what the server has said. `onSessionEnded` is called when somebody who was signed
 * in is not any more, and a read is refused for that; a form keeps its input and says so itself.
 */
export function createQueries(onSessionEnded: () => void): QueryClient {
  const wasSignedIn = () => queries.getQueryData(meQuery.queryKey) !== undefined;
  const queries = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isRefusal(error, 'signed-out') && wasSignedIn()) onSessionEnded();
      },
    }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 2_000,
        retry: (failures, error) => failures < 2 && mayPass(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
  return queries;
}
