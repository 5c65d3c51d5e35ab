import { useSuspenseQueries } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { FileStack } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import type { Paper } from '../papers/paper.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Empty } from '../ui/empty.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { versionsQuery } from '../versions/queries.ts';
import { Published } from './published.tsx';
import { PublishForm } from './publish-form.tsx';
import { publicationsQuery } from './queries.ts';

interface PublishDialogProps {
  readonly paper: Paper;
  /** The version to begin with; without it the newest that is not public yet. */
  readonly version?: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** First the question which version to publish, then the files as they are made. */
export function PublishDialog({ paper, version, isOpen, onClose }: PublishDialogProps) {
  const { t } = useWords('publishing');
  const [published, setPublished] = useState<string | null>(null);
  const close = () => {
    setPublished(null);
    onClose();
  };
  const title = published === null ? t('dialogTitle') : t('doneTitle', { number: published });
  return (
    <Dialog title={title} isOpen={isOpen} onClose={close}>
      <Suspense fallback={<Skeleton />}>
        {published === null ? (
          <Question paper={paper} version={version} onPublished={setPublished} onClose={close} />
        ) : (
          <Published paperId={paper.id} number={published} onClose={close} />
        )}
      </Suspense>
    </Dialog>
  );
}

interface QuestionProps {
  readonly paper: Paper;
  readonly version: number | undefined;
  readonly onPublished: (number: string) => void;
  readonly onClose: () => void;
}

function Question({ paper, version, onPublished, onClose }: QuestionProps) {
  const [{ data: versions }, { data: publications }] = useSuspenseQueries({
    queries: [versionsQuery(paper.id), publicationsQuery(paper.id)],
  });
  const open = versions.filter(({ publication }) => publication === null);
  const chosen = open.find(({ number }) => number === version) ?? open[0];
  if (!chosen) return <NeedsVersion paperId={paper.id} />;
  return (
    <PublishForm
      paper={paper}
      versions={open}
      chosen={chosen.number}
      last={publications[0]?.number}
      onPublished={onPublished}
      onClose={onClose}
    />
  );
}

function NeedsVersion({ paperId }: { readonly paperId: string }) {
  const { t } = useWords(['publishing', 'versions']);
  return (
    <Empty
      icon={<FileStack />}
      title={t('needsVersion')}
      action={
        <ButtonLink look="primary" href={addresses.versions(paperId)}>
          {t('versions:title')}
        </ButtonLink>
      }
    >
      {t('versions:emptyMay')}
    </Empty>
  );
}
