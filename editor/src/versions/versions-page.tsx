import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BookmarkPlus, FileStack } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../papers/paper.ts';
import { paperQuery } from '../papers/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { Part } from '../ui/page.tsx';
import { Rows } from '../ui/rows.tsx';
import { CreateVersion } from './create-version.tsx';
import { versionsQuery } from './queries.ts';
import { VersionRow } from './version-row.tsx';

export function VersionsPage() {
  const { t } = useTranslation('versions');
  const { paperId } = useParams({ from: '/workspace/app/papers/$paperId/versions' });
  const [{ data: paper }, { data: versions }] = useSuspenseQueries({
    queries: [paperQuery(paperId), versionsQuery(paperId)],
  });
  const create = paper.may.createVersion && <CreateButton paper={paper} />;
  return (
    <Part
      title={t('title')}
      hint={t('lead')}
      {...(create && versions.length > 0 && { actions: create })}
    >
      {versions.length === 0 ? (
        <Empty icon={<FileStack />} title={t('emptyTitle')} action={create || undefined}>
          {t(create ? 'emptyMay' : 'emptyMayNot')}
        </Empty>
      ) : (
        <Rows label={t('title')}>
          {versions.map((version) => (
            <VersionRow key={version.number} paper={paper} version={version} all={versions} />
          ))}
        </Rows>
      )}
    </Part>
  );
}

function CreateButton({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation('versions');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        <BookmarkPlus aria-hidden />
        {t('create')}
      </Button>
      <Dialog title={t('createTitle')} isOpen={isOpen} onClose={close}>
        <CreateVersion paper={paper} onDone={close} />
      </Dialog>
    </>
  );
}
