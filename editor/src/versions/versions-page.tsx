import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BookmarkPlus, FileStack } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
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
import type { Version } from './version.ts';

export function VersionsPage() {
  const { t } = useWords('versions');
  const { paperId } = useParams({ from: '/workspace/app/papers/$paperId/versions' });
  const [{ data: paper }, { data: versions }] = useSuspenseQueries({
    queries: [paperQuery(paperId), versionsQuery(paperId)],
  });
  const [isCreating, setCreating] = useState(false);
  const close = () => setCreating(false);
  const button = paper.may.createVersion && <CreateButton onPress={() => setCreating(true)} />;
  return (
    <>
      <Part
        title={t('title')}
        hint={t('lead')}
        {...(button && versions.length > 0 && { actions: button })}
      >
        {versions.length === 0 ? (
          <Empty icon={<FileStack />} title={t('emptyTitle')} action={button || undefined}>
            {t(button ? 'emptyMay' : 'emptyMayNot')}
          </Empty>
        ) : (
          <Versions paper={paper} versions={versions} />
        )}
      </Part>
      {/* Not beside its button, which moves when the first version arrives. */}
      <Dialog title={t('createTitle')} isOpen={isCreating} onClose={close}>
        <CreateVersion paper={paper} onDone={close} />
      </Dialog>
    </>
  );
}

interface VersionsProps {
  readonly paper: Paper;
  readonly versions: readonly Version[];
}

function Versions({ paper, versions }: VersionsProps) {
  const { t } = useWords('versions');
  return (
    <Rows label={t('title')}>
      {versions.map((version) => (
        <VersionRow key={version.number} paper={paper} version={version} all={versions} />
      ))}
    </Rows>
  );
}

function CreateButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords('versions');
  return (
    <Button look="primary" onPress={onPress}>
      <BookmarkPlus aria-hidden />
      {t('create')}
    </Button>
  );
}
