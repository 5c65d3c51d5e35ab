import { lazy, Suspense, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { answer, api } from '../api.ts';
import type { Paper } from '../papers/paper.ts';
import { type Fields, Form } from '../shell/form.tsx';
import { useSend } from '../shell/send.ts';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Note } from '../ui/note.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Select } from '../ui/select.tsx';
import { Status } from '../ui/status.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useVersionName } from '../versions/version-name.ts';
import type { Version } from '../versions/version.ts';
import { nextNumber } from './next-number.ts';

/** With it comes the whole model of a paper, which nothing else here asks for. */
const VersionProblems = lazy(async () => ({
  default: (await import('./version-problems.tsx')).VersionProblems,
}));

interface PublishFormProps {
  readonly paper: Paper;
  readonly versions: readonly Version[];
  readonly chosen: number;
  /** Number of the latest publication, if there is one. */
  readonly last: string | undefined;
  readonly onPublished: (number: string) => void;
  readonly onClose: () => void;
}

const publicationOf = ({ version, note = '' }: Fields, edition: boolean) => ({
  version: Number(version),
  ...(note.trim() !== '' && { note }),
  ...(edition && { edition }),
});

export function PublishForm(props: PublishFormProps) {
  const { t } = useWords(['publishing', 'versions', 'ui']);
  const { paper, last, onPublished, onClose } = props;
  const [version, setVersion] = useState(props.chosen);
  const [isEdition, setEdition] = useState(false);
  const publish = useSend({
    send: (fields: Fields) =>
      answer(
        api.papers[':id'].publications.$post({
          param: { id: paper.id },
          json: publicationOf(fields, isEdition),
        }),
      ),
    renews: [['papers']],
    says: ({ number }) => t('done', { number }),
    onAccepted: ({ number }) => onPublished(number),
  });
  return (
    <Form onSend={publish.mutate} isSending={publish.isPending} error={publish.error}>
      <VersionSelect versions={props.versions} chosen={version} onChoose={setVersion} />
      <Suspense fallback={<Status>{t('versions:checking')}</Status>}>
        <VersionProblems paper={paper} number={version} />
      </Suspense>
      {last === undefined ? (
        <p>{t('first', { number: nextNumber(last, false) })}</p>
      ) : (
        <KindChoice last={last} isEdition={isEdition} onChange={setEdition} />
      )}
      <TextField
        name="note"
        label={t('note')}
        hint={t('noteHint')}
        maxLength={2000}
        lines={3}
        isOptional
      />
      <Note tone="warning">
        <p>{t('forever')}</p>
      </Note>
      <Actions>
        <Button type="submit" look="primary" isPending={publish.isPending}>
          {t('button', { number: nextNumber(last, isEdition) })}
        </Button>
        <Button onPress={onClose}>{t('ui:cancel')}</Button>
      </Actions>
    </Form>
  );
}

interface VersionSelectProps extends Pick<PublishFormProps, 'versions' | 'chosen'> {
  readonly onChoose: (version: number) => void;
}

function VersionSelect({ versions, chosen, onChoose }: VersionSelectProps) {
  const { t } = useWords('publishing');
  const name = useVersionName();
  return (
    <Select
      name="version"
      label={t('version')}
      value={String(chosen)}
      onChange={(version) => onChoose(Number(version))}
      choices={versions.map((version) => ({ id: String(version.number), label: name(version) }))}
    />
  );
}

interface KindChoiceProps {
  readonly last: string;
  readonly isEdition: boolean;
  readonly onChange: (isEdition: boolean) => void;
}

function KindChoice({ last, isEdition, onChange }: KindChoiceProps) {
  const { t } = useWords('publishing');
  const kinds = ['minor', 'edition'] as const;
  return (
    <RadioGroup
      label={t('kindLabel')}
      value={isEdition ? 'edition' : 'minor'}
      onChange={(kind) => onChange(kind === 'edition')}
      choices={kinds.map((id) => ({
        id,
        label: t(id, { number: nextNumber(last, id === 'edition') }),
        hint: t(`${id}Hint`),
      }))}
    />
  );
}
