import type { ReactNode } from 'react';
import { FieldError, Label, Text, type ValidationResult } from 'react-aria-components';
import { CircleAlert } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import styles from './field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with what was typed, where not the browser judges it but the page. */
  readonly complaint?: string | undefined;
}

/** Why the browser refuses a field, in the language of the interface instead of the browser's. */
function useComplaint() {
  const { t } = useWords('ui');
  return ({ validationDetails: wrong, validationErrors }: ValidationResult) => {
    if (wrong.valueMissing) return t('field.missing');
    if (wrong.typeMismatch) return t('field.email');
    if (wrong.tooShort) return t('field.tooShort');
    return validationErrors.join(' ');
  };
}

/** Label above, help and complaint below: the frame of every field. */
export function FieldFrame({
  label,
  hint,
  complaint,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  const complain = useComplaint();
  return (
    <>
      <Label className={styles.label ?? ''}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      {children}
      <FieldError className={styles.complaint ?? ''}>
        {(validation) => (
          <>
            <CircleAlert aria-hidden />
            <span>{complaint ?? complain(validation)}</span>
          </>
        )}
      </FieldError>
    </>
  );
}

/** A word behind the label of what need not be filled in; everything else must be. */
export function useOptionalLabel() {
  const { t } = useWords('ui');
  return (label: string) => t('field.optional', { label });
}
