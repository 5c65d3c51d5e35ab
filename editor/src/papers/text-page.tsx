import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { meQuery } from '../accounts/queries.ts';
import { Pending } from '../shell/pending.tsx';
import { ImportOffer, useImportDialog } from './import-file.tsx';
import { paperQuery } from './queries.ts';

/** The editor is the largest part of the app: it travels only to those who open a text. */
const PaperSurface = lazy(async () => {
  const surface = await import('../surface/paper-surface.tsx');
  return { default: surface.PaperSurface };
});

export function TextPage() {
  const { paperId } = useParams({ from: '/workspace/app/papers/$paperId' });
  const [{ data: paper }, { data: me }] = useSuspenseQueries({
    queries: [paperQuery(paperId), meQuery],
  });
  const { open, dialog } = useImportDialog(paper);
  return (
    <>
      <Suspense fallback={<Pending isPage={false} />}>
        <PaperSurface
          key={paper.id}
          paper={paper}
          person={me.person}
          beginning={me.can.readFiles && <ImportOffer onOpen={open} />}
        />
      </Suspense>
      {dialog}
    </>
  );
}
