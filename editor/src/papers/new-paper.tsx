import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { Plus } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { answer, api } from '../api.ts';
import { groupsQuery } from '../groups/queries.ts';
import { type Fields, Form, oneOf } from '../shell/form.tsx';
import { useSend } from '../shell/send.ts';
import { NO_TEMPLATE, TemplateChoice } from '../templates/template-choice.tsx';
import { Button } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TextField } from '../ui/text-field.tsx';
import { languages } from '../words/language.ts';
import { paperTypes, type PaperType } from './paper.ts';
import type { GroupChoice } from './paper-list.tsx';

/** Opens the dialog for a new paper, in a group that is chosen already or is yet to be. */
export function NewPaperButton({ groupId }: GroupChoice) {
  const { t } = useWords('papers');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('newPaper')}
      </Button>
      <Dialog title={t('newPaper')} isOpen={isOpen} onClose={close}>
        <Suspense fallback={<Skeleton />}>
          <NewPaperForm groupId={groupId} onDone={close} />
        </Suspense>
      </Dialog>
    </>
  );
}

const paperOf = ({ title = '', groupId = '', type, language, templateId }: Fields) => ({
  title,
  groupId,
  type: oneOf(paperTypes, type) ?? 'position_paper',
  language: oneOf(languages, language) ?? 'de',
  ...(templateId !== undefined && templateId !== NO_TEMPLATE && { templateId }),
});

function useCreatePaper(onCreated: () => void) {
  const navigate = useNavigate();
  return useSend({
    send: (fields: Fields) => answer(api.papers.$post({ json: paperOf(fields) })),
    renews: [['papers']],
    onAccepted: ({ id }) => {
      // First of all: as long as the dialog stands, it keeps the focus from going to the new page.
      onCreated();
      void navigate({ to: addresses.paper(id) });
    },
  });
}

/** Only groups in which the person may begin a paper. */
function useGroupChoices() {
  const { t } = useWords('domain');
  const { data: groups } = useSuspenseQuery(groupsQuery);
  return groups
    .filter((group) => group.may.createPaper)
    .map(({ id, name, kind }) => ({ id, label: name, hint: t(`kind.${kind}`) }));
}

function NewPaperForm({ groupId, onDone }: GroupChoice & { readonly onDone: () => void }) {
  const { t } = useWords(['papers', 'ui']);
  const create = useCreatePaper(onDone);
  return (
    <Form onSend={create.mutate} isSending={create.isPending} error={create.error}>
      <TextField name="title" label={t('title')} hint={t('titleHint')} maxLength={300} startsHere />
      <TypeAndGroup groupId={groupId} />
      <Actions>
        <Button type="submit" look="primary" isPending={create.isPending}>
          {t('createPaper')}
        </Button>
        <Button onPress={onDone}>{t('ui:cancel')}</Button>
      </Actions>
    </Form>
  );
}

function TypeAndGroup({ groupId }: GroupChoice) {
  const { t, language: spoken } = useWords(['papers', 'domain']);
  const groups = useGroupChoices();
  const [type, setType] = useState<PaperType>('position_paper');
  const [language, setLanguage] = useState(spoken);
  return (
    <>
      <Select
        name="type"
        label={t('type')}
        selectedKey={type}
        onSelectionChange={(key) => setType(oneOf(paperTypes, String(key)) ?? type)}
        choices={paperTypes.map((id) => ({ id, label: t(`domain:type.${id}`) }))}
      />
      <TemplateChoice type={type} language={language} />
      <Select
        name="groupId"
        label={t('group')}
        hint={t('groupHint')}
        defaultSelectedKey={groupId ?? groups[0]?.id ?? null}
        choices={groups}
      />
      <Select
        name="language"
        label={t('language')}
        selectedKey={language}
        onSelectionChange={(key) => setLanguage(oneOf(languages, String(key)) ?? language)}
        choices={languages.map((id) => ({ id, label: t(`domain:language.${id}`) }))}
      />
    </>
  );
}
