import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { CslItem } from '@eckpunkt/document/sources';
import { Form, oneOf } from '../../shell/form.tsx';
import { useSend } from '../../shell/send.ts';
import { Button } from '../../ui/button.tsx';
import { Actions } from '../../ui/actions.tsx';
import { Note } from '../../ui/note.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { formatOf, SOURCE_FORMATS } from './format-of.ts';
import { readSources, type Pasted, type ReadSources } from './requests.ts';

interface PasteSourcesProps {
  readonly paperId: string;
  readonly onRead: (sources: readonly CslItem[]) => void;
  readonly onDone: () => void;
}

const names = { bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' };

/** Takes over what a reference manager has written. */
export function PasteSources({ paperId, onRead, onDone }: PasteSourcesProps) {
  const { t } = useWords('sources');
  const [read, setRead] = useState<ReadSources | null>(null);
  const reading = useSend({
    send: (pasted: Pasted) => readSources(paperId, pasted),
    renews: [],
    onAccepted: (answer) => {
      onRead(answer.sources);
      if (answer.sources.length > 0 && answer.skipped.length === 0) onDone();
      else setRead(answer);
    },
  });
  const guess = { id: 'guess', label: t('paste.guess') };
  const formats = SOURCE_FORMATS.map((id) => ({ id, label: names[id] }));
  return (
    <>
      {read !== null && <WhatWasRead read={read} />}
      <Form
        onSend={({ text = '', format }) =>
          reading.mutate({ text, format: oneOf(SOURCE_FORMATS, format) ?? formatOf(text) })
        }
        isSending={reading.isPending}
        error={reading.error}
      >
        <TextField
          name="text"
          label={t('paste.label')}
          hint={t('paste.hint')}
          lines={8}
          spellCheck="false"
          startsHere
        />
        <Select
          name="format"
          label={t('paste.format')}
          choices={[guess, ...formats]}
          defaultValue="guess"
        />
        <Actions>
          <Button type="submit" look="primary" isPending={reading.isPending}>
            {t('paste.read')}
          </Button>
          <Button onPress={onDone}>{t('back')}</Button>
        </Actions>
      </Form>
    </>
  );
}

function WhatWasRead({ read: { sources, skipped } }: { readonly read: ReadSources }) {
  const { t } = useWords('sources');
  if (sources.length === 0 && skipped.length === 0) {
    return (
      <Note tone="warning" isAnswer>
        <p>{t('paste.none')}</p>
      </Note>
    );
  }
  return (
    <Note tone="warning" isAnswer>
      {sources.length > 0 && <p>{t('paste.added', { count: sources.length })}</p>}
      <p>{t('paste.skipped', { count: skipped.length })}</p>
      <ul>
        {skipped.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </Note>
  );
}
