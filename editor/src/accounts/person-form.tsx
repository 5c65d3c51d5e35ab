import { useWords } from '../words/use-words.ts';
import { type Fields, Form } from '../shell/form.tsx';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { isLanguage, languages } from '../words/language.ts';
import { useChangeMe } from './changes.ts';
import type { Person } from './person.ts';

const changeOf = ({ name = '', organisation = '', language }: Fields) => ({
  name,
  organisation: organisation.trim() === '' ? null : organisation,
  ...(isLanguage(language) && { language }),
});

export function PersonForm({ person }: { readonly person: Person }) {
  const { t } = useWords(['accounts', 'ui']);
  const change = useChangeMe('profile.saved');
  const send = (fields: Fields) => change.mutate(changeOf(fields));
  return (
    <Form onSend={send} isSending={change.isPending} error={change.error}>
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        defaultValue={person.name}
        autoComplete="name"
      />
      <TextField
        name="organisation"
        label={t('organisation')}
        hint={t('organisationHint')}
        defaultValue={person.organisation ?? ''}
        autoComplete="organization"
        isOptional
      />
      <LanguageSelect person={person} />
      <Actions>
        <Button type="submit" look="primary" isPending={change.isPending}>
          {t('ui:save')}
        </Button>
      </Actions>
    </Form>
  );
}

function LanguageSelect({ person }: { readonly person: Person }) {
  const { t } = useWords(['accounts', 'ui']);
  return (
    <Select
      // The menu of the account changes it, too.
      key={person.language}
      name="language"
      label={t('profile.language')}
      defaultValue={person.language}
      choices={languages.map((id) => ({ id, label: t(`ui:shell.${id}`) }))}
    />
  );
}
