import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { meQuery, setupQuery } from '../accounts/queries.ts';
import { addresses } from '../addresses.ts';
import { isRefusal } from '../refusal.ts';
import { speak } from '../words/language.ts';

/** Lets in who is signed in; sends everybody else to the door that is right for him. */
export async function onlySignedIn(queries: QueryClient, here: string) {
  const me = await queries.ensureQueryData(meQuery).catch(async (error: unknown) => {
    if (!isRefusal(error, 'signed-out')) throw error;
    throw await wayIn(queries, here);
  });
  await speak(me.person.language);
}

async function wayIn(queries: QueryClient, here: string) {
  const { open } = await queries.fetchQuery(setupQuery);
  if (open) return redirect({ to: addresses.setup, replace: true });
  const search = here === addresses.home ? {} : { next: here };
  return redirect({ to: addresses.signIn, search, replace: true });
}

/** Where to go after signing in: an address of the app itself, never somebody else's. */
export const safeNext = (next: string | undefined) =>
  next !== undefined && /^\/app(?:[/?#]|$)/.test(next) ? next : addresses.home;
