import { useState, type FormEvent } from 'react';
import { useWords } from '../words/use-words.ts';
import { answer, api } from '../api.ts';
import { isRefusal } from '../refusal.ts';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Note } from '../ui/note.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { DraftSession } from './session.ts';

export interface SignInAgainProps {
  readonly session: DraftSession;
  readonly person: { readonly id: string; readonly name: string };
}

interface SignInDialogProps extends SignInAgainProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Trouble = 'other-person' | 'wrong' | 'failed';

export function SignInDialog({ session, person, isOpen, onClose }: SignInDialogProps) {
  const { t } = useWords(['live', 'accounts', 'refusals']);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isPending, setPending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    const found = await signIn(String(form.get('email')), String(form.get('password')), person.id);
    setPending(false);
    setTrouble(found);
    if (found === null) session.connection.resume();
  };

  return (
    <Dialog title={t('accounts:signIn.title')} isOpen={isOpen} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} style={{ display: 'contents' }}>
        {trouble !== null && (
          <Note tone="danger" isAnswer>
            <p>{words(trouble)}</p>
          </Note>
        )}
        <TextField name="email" type="email" autoComplete="username" label={t('accounts:email')} />
        <PasswordField
          name="password"
          autoComplete="current-password"
          label={t('accounts:password')}
        />
        <Actions>
          <Button type="submit" look="primary" isPending={isPending}>
            {t('accounts:signIn.button')}
          </Button>
        </Actions>
      </form>
    </Dialog>
  );

  function words(what: Trouble): string {
    if (what === 'other-person') return t('live:otherPerson', { name: person.name });
    return t(what === 'wrong' ? 'refusals:wrong-credentials' : 'refusals:unreachable');
  }
}

async function signIn(email: string, password: string, personId: string): Promise<Trouble | null> {
  try {
    const { person } = await answer(api.session.$post({ json: { email, password } }));
    if (person.id === personId) return null;
    await answer(api.session.$delete());
    return 'other-person';
  } catch (error) {
    return isRefusal(error, 'wrong-credentials') ? 'wrong' : 'failed';
  }
}
