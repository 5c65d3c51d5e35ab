import { useTranslation } from 'react-i18next';
import { PasswordField } from '../ui/password-field.tsx';
import { TextField } from '../ui/text-field.tsx';

/** As the server has it. */
const shortestPassword = 8;

/** Name, address and password of an account that begins. */
export function AccountFields() {
  const { t } = useTranslation('accounts');
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" />
      <TextField name="email" type="email" label={t('email')} autoComplete="username" />
      <NewPasswordField />
    </>
  );
}

export function NewPasswordField({ name = 'password' }: { readonly name?: string }) {
  const { t } = useTranslation('accounts');
  return (
    <PasswordField
      name={name}
      label={t(name === 'password' ? 'password' : 'newPassword')}
      hint={t('passwordHint', { min: shortestPassword })}
      autoComplete="new-password"
      minLength={shortestPassword}
    />
  );
}
