import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { type Fields, Form } from '../shell/form.tsx';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { NewPasswordField } from './account-fields.tsx';
import { useChangeMe } from './changes.ts';

export function PasswordForm({ email }: { readonly email: string }) {
  const { t } = useWords('accounts');
  // A new key empties the fields once the password is changed.
  const [round, setRound] = useState(0);
  const change = useChangeMe('profile.passwordChanged', () => setRound((count) => count + 1));
  const send = ({ current = '', next = '' }: Fields) =>
    change.mutate({ password: { current, next } });
  return (
    <Form key={round} onSend={send} isSending={change.isPending} error={change.error}>
      <input type="hidden" autoComplete="username" value={email} />
      <PasswordField name="current" label={t('currentPassword')} autoComplete="current-password" />
      <NewPasswordField name="next" />
      <Actions>
        <Button type="submit" isPending={change.isPending}>
          {t('profile.changePassword')}
        </Button>
      </Actions>
    </Form>
  );
}
