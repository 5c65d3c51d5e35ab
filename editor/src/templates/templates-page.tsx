import { useSuspenseQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Confirm } from '../shell/confirm.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Page } from '../ui/page.tsx';
import { Details, Row, Rows } from '../ui/rows.tsx';
import { useDates } from '../words/dates.ts';
import { useDeleteTemplate } from './changes.ts';
import { templatesQuery } from './queries.ts';
import type { Template } from './template.ts';

/** What papers of this cluster can begin with. */
export function TemplatesPage() {
  const { t } = useWords('templates');
  const { data: templates } = useSuspenseQuery(templatesQuery());
  return (
    <Page title={t('title')} below={t('lead')}>
      <Rows label={t('title')}>
        {templates.map((template) => (
          <TemplateRow key={template.id} template={template} />
        ))}
      </Rows>
    </Page>
  );
}

function TemplateRow({ template }: { readonly template: Template }) {
  const { t } = useWords(['templates', 'domain']);
  const dates = useDates();
  const { name, type, language, createdAt } = template;
  return (
    <Row
      title={name}
      detail={
        <Details>
          {t(`domain:type.${type}`)}
          {t(`domain:language.${language}`)}
          {createdAt === null ? t('builtIn') : t('made', { when: dates.date(createdAt) })}
        </Details>
      }
      {...(template.may.delete && { actions: <DeleteTemplate template={template} /> })}
    />
  );
}

function DeleteTemplate({ template }: { readonly template: Template }) {
  const { t } = useWords('templates');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { name } = template;
  const deletion = useDeleteTemplate(template, close);
  return (
    <>
      <IconButton
        label={t('deleteOne', { name })}
        icon={<Trash2 />}
        onPress={() => setOpen(true)}
      />
      <Confirm
        title={t('deleteTitle')}
        words={t('deleteWords', { name })}
        button={t('delete')}
        isOpen={isOpen}
        onClose={close}
        onConfirm={() => deletion.mutate(undefined)}
        isSending={deletion.isPending}
        error={deletion.error}
        isDangerous
      />
    </>
  );
}
