import { type FormEvent, type ReactNode, useId } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import { Refusal } from '../refusal.ts';
import styles from './form.module.css';
import { RefusalNote } from './refusal-note.tsx';

export type Fields = Readonly<Record<string, string>>;

/** The choice that a field holds, or undefined if it is none of them. */
export const oneOf = <Choice extends string>(choices: readonly Choice[], value?: string) =>
  choices.find((choice) => choice === value);

interface FormProps {
  readonly onSend: (fields: Fields) => void;
  /** While the last sending is under way, another one is not begun. */
  readonly isSending: boolean;
  /** Why the last sending was refused. */
  readonly error: unknown;
  readonly children: ReactNode;
}

const textOf = (value: FormDataEntryValue) => (typeof value === 'string' ? value : '');

const fieldsOf = (form: HTMLFormElement): Fields =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, textOf(value)]));

/** What the server says about single fields, put to the fields of the same name. */
function useFieldComplaints(error: unknown) {
  const { t } = useWords('ui');
  if (!(error instanceof Refusal)) return {};
  return Object.fromEntries(error.fields.map(({ path }) => [path, t('field.refused')]));
}

export function Form({ onSend, isSending, error, children }: FormProps) {
  const id = useId();
  const complaints = useFieldComplaints(error);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSending) onSend(fieldsOf(event.currentTarget));
  };
  return (
    <AriaForm
      aria-describedby={id}
      className={styles.form ?? ''}
      validationErrors={complaints}
      onSubmit={send}
    >
      {children}
      <div id={id} className={styles.complaint}>
        <RefusalNote error={error} />
      </div>
    </AriaForm>
  );
}
