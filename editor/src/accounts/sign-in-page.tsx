import { useSearch } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { answer, api } from '../api.ts';
import { Form } from '../shell/form.tsx';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Link } from '../ui/link.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { EntrancePage } from './entrance-page.tsx';
import { useWayIn } from './way-in.ts';

export function SignInPage() {
  const { t } = useWords('accounts');
  const { next } = useSearch({ from: '/entrance/app/sign-in' });
  const signIn = useWayIn(
    ({ email = '', password = '' }) => answer(api.session.$post({ json: { email, password } })),
    next,
  );
  return (
    <EntrancePage title={t('signIn.title')}>
      <Form onSend={signIn.mutate} isSending={signIn.isPending} error={signIn.error}>
        <TextField name="email" type="email" label={t('email')} autoComplete="username" />
        <PasswordField name="password" label={t('password')} autoComplete="current-password" />
        <Actions>
          <Button type="submit" look="primary" isPending={signIn.isPending}>
            {t('signIn.button')}
          </Button>
        </Actions>
      </Form>
      <p>
        <Link href={addresses.password}>{t('signIn.forgotten')}</Link>
      </p>
      <p>{t('signIn.noAccount')}</p>
    </EntrancePage>
  );
}
