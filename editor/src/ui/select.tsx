import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components';
import { Check, ChevronDown } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { classes } from './classes.ts';
import { FieldFrame, type FieldProps } from './field.tsx';
import field from './field.module.css';
import menu from './menu.module.css';
import styles from './select.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

type SelectProps = FieldProps &
  Omit<AriaSelectProps, 'children' | 'className'> & {
    readonly choices: readonly Choice[];
  };

/** One of some things. */
export function Select({ label, hint, choices, ...rest }: SelectProps) {
  const { t } = useWords('ui');
  return (
    <AriaSelect placeholder={t('field.choose')} isRequired {...rest} className={field.field ?? ''}>
      <FieldFrame label={label} hint={hint}>
        <Button className={classes(field.box, styles.button)}>
          <SelectValue className={styles.value ?? ''} />
          <ChevronDown aria-hidden />
        </Button>
      </FieldFrame>
      <Popover className={classes(menu.popover, styles.popover)}>
        <ListBox className={menu.list ?? ''} items={choices}>
          {(choice) => <SelectItem {...choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

const SelectItem = ({ id, label, hint }: Choice) => (
  <ListBoxItem id={id} textValue={label} className={menu.item ?? ''}>
    <span className={menu.words}>
      <span>{label}</span>
      {hint !== undefined && <span className={menu.hint}>{hint}</span>}
    </span>
    <Check aria-hidden className={menu.check} />
  </ListBoxItem>
);
