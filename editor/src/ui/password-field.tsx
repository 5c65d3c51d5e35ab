import { useState } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import { Eye, EyeOff } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { IconButton } from './icon-button.tsx';

type PasswordFieldProps = FieldProps & {
  readonly name: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly minLength?: number;
};

/** A password, which its owner may look at while typing. */
export function PasswordField({ label, hint, ...rest }: PasswordFieldProps) {
  const { t } = useWords('ui');
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...rest}
      isRequired
      type={shown ? 'text' : 'password'}
      className={styles.field ?? ''}
    >
      <FieldFrame label={label} hint={hint}>
        <Group className={styles.withButton ?? ''}>
          <Input className={styles.box ?? ''} spellCheck={false} autoCapitalize="none" />
          <span className={styles.inside}>
            <IconButton
              label={t(shown ? 'field.hidePassword' : 'field.showPassword')}
              icon={shown ? <EyeOff /> : <Eye />}
              onPress={() => setShown(!shown)}
            />
          </span>
        </Group>
      </FieldFrame>
    </TextField>
  );
}
