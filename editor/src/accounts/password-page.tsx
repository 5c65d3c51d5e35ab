import { useSearch } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { answer, api } from '../api.ts';
import { isRefusal } from '../refusal.ts';
import { type Fields, Form } from '../shell/form.tsx';
import { useSingleMutation } from '../shell/single-mutation.ts';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Link } from '../ui/link.tsx';
import { Note } from '../ui/note.tsx';
import { TextField } from '../ui/text-field.tsx';
import { NewPasswordField } from './account-fields.tsx';
import { EntrancePage } from './entrance-page.tsx';
import { useWayIn } from './way-in.ts';

/** Without a token it asks for a link, with the link's token for the new password. */
export function PasswordPage() {
  const { token } = useSearch({ from: '/entrance/app/password' });
  return token === undefined ? <Forgotten /> : <Reset token={token} />;
}

function Forgotten() {
  const { t } = useWords('accounts');
  const ask = useSingleMutation({
    mutationFn: ({ email = '' }: Fields) =>
      answer(api['password-resets'].$post({ json: { email } })),
  });
  if (ask.isSuccess) return <Sent email={ask.variables?.['email'] ?? ''} />;
  return (
    <EntrancePage title={t('forgotten.title')} lead={<p>{t('forgotten.lead')}</p>}>
      <Form onSend={ask.mutate} isSending={ask.isPending} error={ask.error}>
        <TextField name="email" type="email" label={t('email')} autoComplete="username" />
        <Actions>
          <Button type="submit" look="primary" isPending={ask.isPending}>
            {t('forgotten.button')}
          </Button>
        </Actions>
      </Form>
      <BackToSignIn />
    </EntrancePage>
  );
}

/** Says the same whether there is such an account or not. */
function Sent({ email }: { readonly email: string }) {
  const { t } = useWords('accounts');
  return (
    <EntrancePage title={t('forgotten.sentTitle')}>
      <Note tone="done" isAnswer>
        <p>{t('forgotten.sent', { email })}</p>
      </Note>
      <BackToSignIn />
    </EntrancePage>
  );
}

function BackToSignIn() {
  const { t } = useWords('accounts');
  return (
    <p>
      <Link href={addresses.signIn}>{t('forgotten.back')}</Link>
    </p>
  );
}

function Reset({ token }: { readonly token: string }) {
  const { t } = useWords('accounts');
  const reset = useWayIn(({ password = '' }) =>
    answer(api['password-resets'].accept.$post({ json: { token, password } })),
  );
  return (
    <EntrancePage title={t('reset.title')} lead={<p>{t('reset.lead')}</p>}>
      <Form onSend={reset.mutate} isSending={reset.isPending} error={reset.error}>
        <NewPasswordField />
        <Actions>
          <Button type="submit" look="primary" isPending={reset.isPending}>
            {t('reset.button')}
          </Button>
        </Actions>
      </Form>
      {isRefusal(reset.error, 'link-expired') && (
        <p>
          <Link href={addresses.password}>{t('reset.again')}</Link>
        </p>
      )}
    </EntrancePage>
  );
}
