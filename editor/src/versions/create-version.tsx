import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import type { Paper } from '../papers/paper.ts';
import { type Fields, Form } from '../shell/form.tsx';
import { useSend } from '../shell/send.ts';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Problems } from './problems.tsx';
import { problemsQuery } from './queries.ts';
import type { Version } from './version.ts';

interface CreateVersionProps {
  readonly paper: Paper;
  readonly onDone: () => void;
}

/** Fields that were left empty are not sent at all. */
const filled = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));

function useCreateVersion({ id }: Paper) {
  const { t } = useTranslation('versions');
  return useSend({
    send: (fields: Fields) => api.post<Version>(`/papers/${id}/versions`, filled(fields)),
    renews: [['papers', id]],
    says: ({ number }) => t('created', { number }),
  });
}

export function CreateVersion({ paper, onDone }: CreateVersionProps) {
  const { t } = useTranslation(['versions', 'ui']);
  const create = useCreateVersion(paper);
  const { data: problems } = useQuery(problemsQuery(paper.id));
  const isIncomplete = problems?.some(({ severity }) => severity === 'error') ?? false;
  return (
    <Form
      onSend={(fields) => create.mutate(fields, { onSuccess: onDone })}
      isSending={create.isPending}
      error={create.error}
    >
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
