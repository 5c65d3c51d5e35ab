import { useWords } from '../words/use-words.ts';
import { PasswordField } from '../ui/password-field.tsx';
import { TextField } from '../ui/text-field.tsx';

/** As the server has it. */
const shortestPassword = 8;

/** Name, address and password of an account that begins. */
export function AccountFields() {
  const { t } = useWords('accounts');
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} autoComplete="name" />
      <TextField name="email" type="email" label={t('email')} autoComplete="username" />
      <NewPasswordField label="password" />
    </>
  );
}

interface NewPasswordFieldProps {
  readonly name?: string;
  /** Where a first account is made, there is no other password that it could be taken for. */
  readonly label?: 'password' | 'newPassword';
}

export function NewPasswordField({
  name = 'password',
  label = 'newPassword',
}: NewPasswordFieldProps) {
  const { t } = useWords('accounts');
  return (
    <PasswordField
      name={name}
      label={t(label)}
      hint={t('passwordHint', { min: shortestPassword })}
      autoComplete="new-password"
      minLength={shortestPassword}
    />
  );
}
