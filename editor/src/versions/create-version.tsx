import { useQuery } from '@tanstack/react-query';
import { useWords } from '../words/use-words.ts';
import { answer, api } from '../api.ts';
import type { Paper } from '../papers/paper.ts';
import { type Fields, Form } from '../shell/form.tsx';
import { useSend } from '../shell/send.ts';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Problems } from './problems.tsx';
import { problemsQuery } from './queries.ts';

interface CreateVersionProps {
  readonly paper: Paper;
  readonly onDone: () => void;
}

/** A field that was left empty is not sent at all. */
const filled = (name: 'label' | 'note', value = '') =>
  value.trim() === '' ? {} : { [name]: value };

const versionOf = ({ label, note }: Fields) => ({
  ...filled('label', label),
  ...filled('note', note),
});

function useCreateVersion({ id }: Paper, onAccepted: () => void) {
  const { t } = useWords('versions');
  return useSend({
    send: (fields: Fields) =>
      answer(api.papers[':id'].versions.$post({ param: { id }, json: versionOf(fields) })),
    renews: [['papers']],
    says: ({ number }) => t('created', { number }),
    onAccepted,
  });
}

export function CreateVersion({ paper, onDone }: CreateVersionProps) {
  const { t } = useWords(['versions', 'ui']);
  const create = useCreateVersion(paper, onDone);
  const { data: problems } = useQuery(problemsQuery(paper.id));
  const isIncomplete = problems?.some(({ severity }) => severity === 'error') ?? false;
  return (
    <Form onSend={create.mutate} isSending={create.isPending} error={create.error}>
      <p>{t('lead')}</p>
      <Problems paperId={paper.id} problems={problems} />
      <TextField name="label" label={t('label')} hint={t('labelHint')} maxLength={120} isOptional />
      <TextField
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        maxLength={2000}
        lines={3}
        isOptional
      />
      <Actions>
        <Button type="submit" look="primary" isPending={create.isPending} isDisabled={isIncomplete}>
          {t('create')}
        </Button>
        <Button onPress={onDone}>{t('ui:cancel')}</Button>
      </Actions>
    </Form>
  );
}
