import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { doiIn, type CslItem } from '@eckpunkt/document/sources';
import { isRefusal } from '../../refusal.ts';
import { Form } from '../../shell/form.tsx';
import { useSend } from '../../shell/send.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { lookUpDoi } from './requests.ts';

interface LookUpDoiProps {
  readonly paperId: string;
  /** The form is filled in with it, so that somebody looks it over before it counts. */
  readonly onFound: (csl: CslItem) => void;
}

/** Asks the register of DOIs, where the operator allows that; else the form takes over. */
export function LookUpDoi({ paperId, onFound }: LookUpDoiProps) {
  const { t } = useWords('sources');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const looking = useSend({
    send: (doi: string) => lookUpDoi(paperId, doi),
    renews: [],
    onAccepted: onFound,
  });
  const doi = doiIn(typed);
  const isOff = isRefusal(looking.error, 'lookup-off');
  return (
    <Form
      onSend={() => (doi === null ? setWrong(true) : looking.mutate(doi))}
      isSending={looking.isPending}
      error={isOff ? null : looking.error}
    >
      <TextField
        name="doi"
        label={t('doi.label')}
        hint={t('doi.hint')}
        complaint={isWrong ? t('doi.wrong') : undefined}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setWrong(false);
        }}
        startsHere
      />
      {isOff && (
        <Note tone="info" isAnswer>
          <p>{t('doi.off')}</p>
        </Note>
      )}
      <Actions>
        <Button type="submit" look="primary" isPending={looking.isPending}>
          {t('doi.look')}
        </Button>
        {isOff && doi !== null && (
          <Button onPress={() => onFound({ type: 'article-journal', DOI: doi })}>
            {t('doi.toForm')}
          </Button>
        )}
      </Actions>
    </Form>
  );
}
