import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { answer, api } from '../api.ts';
import { type Language, speak } from '../words/language.ts';
import { useSend } from '../shell/send.ts';
import { useSingleMutation } from '../shell/single-mutation.ts';
import { meQuery } from './queries.ts';

interface PersonChange {
  readonly name?: string;
  readonly organisation?: string | null;
  readonly language?: Language;
  readonly password?: { readonly current: string; readonly next: string };
}

async function changeMe(change: PersonChange) {
  const { person } = await answer(api.me.$patch({ json: change }));
  await speak(person.language);
}

/** Changes the signed-in person's own account; a change that is seen at once needs no words. */
export function useChangeMe(
  says?: 'profile.passwordChanged' | 'profile.saved',
  onAccepted = () => {},
) {
  const { t } = useWords('accounts');
  return useSend({
    send: changeMe,
    renews: [meQuery.queryKey],
    onAccepted,
    ...(says && { says: () => t(says) }),
  });
}

/** Texts that were kept in this browser belong to whoever was signed in. */
async function forgetTexts() {
  const [copies, edits] = await Promise.all([
    import('../live/local-copy.ts'),
    import('../live/kept-edits.ts'),
  ]);
  edits.dropAllKeptEdits(sessionStorage);
  await copies.forgetLocalCopies();
}

/**
 * Ends this session, or all of the person's. The page is loaded anew afterwards, so that nothing
 * of the person is left in its memory.
 */
export function useSignOut(which: 'session' | 'sessions' = 'session') {
  return useSingleMutation({
    mutationFn: (_input: void) => answer(api[which].$delete()),
    onSuccess: async () => {
      await forgetTexts().catch(() => undefined);
      location.assign(addresses.signIn);
    },
  });
}
