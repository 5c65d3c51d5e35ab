import {
  Input,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { FieldFrame, type FieldProps, useOptionalLabel } from './field.tsx';
import styles from './field.module.css';

export type TextFieldProps = FieldProps &
  Omit<AriaTextFieldProps, 'children' | 'className'> & {
    readonly isOptional?: boolean;
    /** Not asked for now, though somebody will ask before the end. */
    readonly mayWait?: boolean;
    /** Where one begins to type, in a dialog that has just opened. */
    readonly startsHere?: boolean;
    /** Room for more than one line. */
    readonly lines?: number;
  };

/** One line of text, or with `lines` several. Must be filled in unless it is optional. */
export function TextField(props: TextFieldProps) {
  const { label, hint, isOptional = false, mayWait = false, startsHere = false, ...more } = props;
  const { lines, complaint, ...rest } = more;
  const optional = useOptionalLabel();
  // The browser's own focus comes at once: the kit waits a frame after a press by keyboard, and
  // by then its dialog has given the focus to the first button.
  const box = { className: styles.box ?? '', autoFocus: startsHere };
  return (
    <AriaTextField
      {...rest}
      {...(complaint !== undefined && { isInvalid: true })}
      isRequired={!isOptional && !mayWait}
      className={styles.field ?? ''}
    >
      <FieldFrame label={isOptional ? optional(label) : label} {...{ hint, complaint }}>
        {lines === undefined ? <Input {...box} /> : <TextArea {...box} rows={lines} />}
      </FieldFrame>
    </AriaTextField>
  );
}
