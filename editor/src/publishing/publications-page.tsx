import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Globe } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { paperQuery } from '../papers/queries.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Part } from '../ui/page.tsx';
import { PublicationCard } from './publication-card.tsx';
import type { Publication } from './publication.ts';
import styles from './publications-page.module.css';
import { PublishDialog } from './publish-dialog.tsx';
import { publicationsQuery } from './queries.ts';

export function PublicationsPage() {
  const { t } = useWords('publishing');
  const { paperId } = useParams({ from: '/workspace/app/papers/$paperId/publications' });
  const [{ data: paper }, { data: publications }] = useSuspenseQueries({
    queries: [paperQuery(paperId), publicationsQuery(paperId)],
  });
  const [isPublishing, setPublishing] = useState(false);
  const button = paper.may.publish && <PublishButton onPress={() => setPublishing(true)} />;
  return (
    <>
      <Part
        title={t('title')}
        hint={t('lead')}
        {...(button && publications.length > 0 && { actions: button })}
      >
        {publications.length === 0 ? (
          <Empty icon={<Globe />} title={t('emptyTitle')} action={button || undefined}>
            {t(button ? 'emptyMay' : 'emptyMayNot')}
          </Empty>
        ) : (
          <Publications publications={publications} />
        )}
      </Part>
      {/* Not beside its button, which moves when the first publication arrives. */}
      <PublishDialog paper={paper} isOpen={isPublishing} onClose={() => setPublishing(false)} />
    </>
  );
}

const Publications = ({ publications }: { readonly publications: readonly Publication[] }) => (
  <ul className={styles.list}>
    {publications.map((publication) => (
      <PublicationCard key={publication.number} publication={publication} />
    ))}
  </ul>
);

function PublishButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords('publishing');
  return (
    <Button look="primary" onPress={onPress}>
      <Globe aria-hidden />
      {t('publish')}
    </Button>
  );
}
