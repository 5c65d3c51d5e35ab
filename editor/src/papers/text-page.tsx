import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { meQuery } from '../accounts/queries.ts';
import { Pending } from '../shell/pending.tsx';
import { soon } from '../ui/late.ts';
import { ImportOffer, useImportDialog } from './import-offer.tsx';
import { paperQuery } from './queries.ts';

/** The editor is the largest part of the app: it travels only to those who open a text. */
const PaperSurface = soon(async () => (await import('../surface/paper-surface.tsx')).PaperSurface);

export function TextPage() {
  const { paperId } = useParams({ from: '/workspace/app/papers/$paperId' });
  const { data: paper } = useSuspenseQuery(paperQuery(paperId));
  const { data: me } = useSuspenseQuery(meQuery);
  const { open, dialog } = useImportDialog(paper);
  return (
    <>
      <Suspense fallback={<Pending isPage={false} />}>
        <PaperSurface
          key={paper.id}
          paper={paper}
          person={me.person}
          makesTemplates={me.person.office}
          beginning={me.can.readFiles && <ImportOffer onOpen={open} />}
        />
      </Suspense>
      {dialog}
    </>
  );
}
