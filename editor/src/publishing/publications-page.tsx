import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Globe } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../papers/paper.ts';
import { paperQuery } from '../papers/queries.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Part } from '../ui/page.tsx';
import { PublicationCard } from './publication-card.tsx';
import styles from './publications-page.module.css';
import { PublishDialog } from './publish-dialog.tsx';
import { publicationsQuery } from './queries.ts';

export function PublicationsPage() {
  const { t } = useTranslation('publishing');
  const { paperId } = useParams({ from: '/workspace/app/papers/$paperId/publications' });
  const [{ data: paper }, { data: publications }] = useSuspenseQueries({
    queries: [paperQuery(paperId), publicationsQuery(paperId)],
  });
  const publish = paper.may.publish && <PublishButton paper={paper} />;
  return (
    <Part
      title={t('title')}
      hint={t('lead')}
      {...(publish && publications.length > 0 && { actions: publish })}
    >
      {publications.length === 0 ? (
        <Empty icon={<Globe />} title={t('emptyTitle')} action={publish || undefined}>
          {t(publish ? 'emptyMay' : 'emptyMayNot')}
        </Empty>
      ) : (
        <ul className={styles.list}>
          {publications.map((publication) => (
            <PublicationCard key={publication.number} publication={publication} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function PublishButton({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation('publishing');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="primary" onPress={() => setOpen(true)}>
        <Globe aria-hidden />
        {t('publish')}
      </Button>
      <PublishDialog paper={paper} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
