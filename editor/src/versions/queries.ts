import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api.ts';
import type {
  Change,
  Document,
  Problem,
  Version,
  WholeVersion,
  WrittenVersion,
} from './version.ts';

const { versions, problems } = api.papers[':id'];

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['papers', id, 'versions'],
    queryFn: async (): Promise<readonly Version[]> =>
      (await answer(versions.$get({ param: { id } }))).versions,
  });

export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['papers', id, 'versions', number],
    queryFn: async (): Promise<WholeVersion> => {
      const version = await answer(versions[':n'].$get({ param: { id, n: String(number) } }));
      // The type of a tree does not survive the client's own rendering of JSON types.
      return { ...version, document: version.document as Document };
    },
  });

export const versionTextQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['papers', id, 'versions', number, 'page'],
    // It never changes, and costs the server a moment.
    staleTime: Infinity,
    queryFn: async (): Promise<WrittenVersion> =>
      answer(versions[':n'].page.$get({ param: { id, n: String(number) } })),
  });

export const changesQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['papers', id, 'changes', from, to],
    // Both versions never change, and so does not what lies between them.
    staleTime: Infinity,
    queryFn: async (): Promise<readonly Change[]> => {
      const param = { id, a: String(from), b: String(to) };
      return (await answer(versions[':a'].changes[':b'].$get({ param }))).changes;
    },
  });

/** What is wrong with the draft just now; never taken from an earlier look. */
export const problemsQuery = (id: string) =>
  queryOptions({
    queryKey: ['papers', id, 'problems'],
    staleTime: 0,
    gcTime: 0,
    queryFn: async (): Promise<readonly Problem[]> =>
      (await answer(problems.$get({ param: { id } }))).problems,
  });
