import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import {
  FIELDS,
  fieldsOf,
  isSourceType,
  kindOf,
  REQUIRED_FIELDS,
  SOURCE_TYPES,
  type CslItem,
  type Field,
  type SourceType,
} from '@eckpunkt/document/sources';
import { Form } from '../../shell/form.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { textOfField, withFields } from './field-text.ts';
import { useNames } from './use-names.ts';

interface SourceFormProps {
  readonly csl: CslItem;
  readonly onKeep: (csl: CslItem) => void;
  readonly onBack: () => void;
}

const types = Object.keys(SOURCE_TYPES).filter(isSourceType);

/** A source by hand. Which fields are asked for depends on what kind of source it is. */
export function SourceForm({ csl, onKeep, onBack }: SourceFormProps) {
  const { t } = useWords(['sources', 'ui']);
  const name = useNames();
  const [type, setType] = useState<SourceType>(csl.type);
  const keep = (written: Readonly<Record<string, string>>) => {
    const fields = fieldsOf(type).map((field) => [field, written[field] ?? ''] as const);
    onKeep(withFields(csl, type, new Map(fields)));
  };
  return (
    <Form onSend={keep} isSending={false} error={null}>
      <Select
        label={t('type')}
        choices={types.map((id) => ({ id, label: name(SOURCE_TYPES[id]) }))}
        value={type}
        onChange={(id) => {
          if (isSourceType(id)) setType(id);
        }}
      />
      {fieldsOf(type).map((field) => (
        <SourceField key={field} csl={csl} field={field} isNeeded={needs(type, field)} />
      ))}
      <Actions>
        <Button type="submit" look="primary">
          {t('keep')}
        </Button>
        <Button onPress={onBack}>{t('ui:cancel')}</Button>
      </Actions>
    </Form>
  );
}

/** Whether a source of this kind counts as incomplete where neither it nor its like is there. */
const needs = (type: SourceType, field: Field): boolean =>
  REQUIRED_FIELDS[type].some((choice) => choice.includes(field));

interface SourceFieldProps {
  readonly csl: CslItem;
  readonly field: Field;
  readonly isNeeded: boolean;
}

/** Without a title nobody could find the source again in the list; all else may come later. */
function SourceField({ csl, field, isNeeded }: SourceFieldProps) {
  const { t } = useWords('sources');
  const name = useNames();
  const kind = kindOf(field);
  return (
    <TextField
      name={field}
      label={name(FIELDS[field])}
      defaultValue={textOfField(csl, field)}
      isOptional={field !== 'title' && !isNeeded}
      mayWait={field !== 'title' && isNeeded}
      maxLength={2000}
      {...(kind === 'names' && { lines: 2, hint: t('namesHint') })}
      {...(kind === 'date' && { hint: t('dateHint') })}
      {...(kind === 'prose' && { lines: 2 })}
    />
  );
}
