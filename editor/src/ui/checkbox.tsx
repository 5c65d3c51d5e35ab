import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components';
import { Check } from 'lucide-react';
import styles from './checkbox.module.css';

interface CheckboxProps extends Omit<AriaProps, 'children' | 'className'> {
  readonly label: string;
  readonly hint?: string;
}

/** Something that is so or not. */
export const Checkbox = ({ label, hint, ...rest }: CheckboxProps) => (
  <AriaCheckbox {...rest} className={styles.checkbox ?? ''}>
    <span className={styles.box} aria-hidden>
      <Check />
    </span>
    <span className={styles.words}>
      <span>{label}</span>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </span>
  </AriaCheckbox>
);
