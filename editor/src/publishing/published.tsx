import { useSuspenseQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Files, Progress } from './files.tsx';
import { publicationsQuery } from './queries.ts';

interface PublishedProps {
  readonly paperId: string;
  readonly number: string;
  readonly onClose: () => void;
}

/** After publishing: where it can be read, and the files as they come into being. */
export function Published({ paperId, number, onClose }: PublishedProps) {
  const { t } = useWords(['publishing', 'ui']);
  const { data: publications } = useSuspenseQuery(publicationsQuery(paperId));
  const publication = publications.find((one) => one.number === number);
  if (!publication) return <Skeleton lines={2} />;
  return (
    <>
      <Files publication={publication} />
      <Progress publication={publication} />
      <Actions>
        <ButtonLink look="primary" href={publication.url}>
          <ExternalLink aria-hidden />
          {t('openPage')}
        </ButtonLink>
        <Button onPress={onClose}>{t('ui:close')}</Button>
      </Actions>
    </>
  );
}
