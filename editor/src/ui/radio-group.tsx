import {
  Label,
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
} from 'react-aria-components';
import field from './field.module.css';
import styles from './radio-group.module.css';
import type { Choice } from './select.tsx';

type RadioGroupProps = Omit<AriaRadioGroupProps, 'children' | 'className'> & {
  readonly label: string;
  readonly choices: readonly Choice[];
};

/** One of few things that are worth seeing all at once. */
export const RadioGroup = ({ label, choices, ...rest }: RadioGroupProps) => (
  <AriaRadioGroup {...rest} className={field.field ?? ''}>
    <Label className={field.label ?? ''}>{label}</Label>
    <div className={styles.choices}>
      {choices.map((choice) => (
        <Radio key={choice.id} value={choice.id} className={styles.choice ?? ''}>
          <span className={styles.dot} aria-hidden />
          <span className={styles.words}>
            <span>{choice.label}</span>
            {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </Radio>
      ))}
    </div>
  </AriaRadioGroup>
);
