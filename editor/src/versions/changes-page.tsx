import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ArrowLeft, Equal } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Part } from '../ui/page.tsx';
import { Select } from '../ui/select.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Status } from '../ui/status.tsx';
import { RunView } from './change-view.tsx';
import styles from './changes-page.module.css';
import { changesQuery, versionQuery, versionsQuery } from './queries.ts';
import { runsOf } from './runs.ts';
import { sectionFinder } from './section-of.ts';
import { useVersionName } from './version-name.ts';

/** What has changed from one version to another, block by block. */
export function ChangesPage() {
  const { t } = useWords('versions');
  const { paperId, from, to } = useParams({
    from: '/workspace/app/papers/$paperId/versions/$from/changes/$to',
  });
  const comparison = { paperId, from: Number(from), to: Number(to) };
  return (
    <Part
      title={t('changes.title')}
      size="measure"
      actions={
        <ButtonLink href={addresses.versions(paperId)}>
          <ArrowLeft aria-hidden />
          {t('all')}
        </ButtonLink>
      }
    >
      <Chooser {...comparison} />
      {/* Below the chooser, so that this stays while another comparison is on its way. */}
      <Suspense fallback={<Skeleton lines={8} />}>
        <Changes {...comparison} />
      </Suspense>
    </Part>
  );
}

interface Comparison {
  readonly paperId: string;
  readonly from: number;
  readonly to: number;
}

function Changes({ paperId, from, to }: Comparison) {
  const { t } = useWords('versions');
  const [{ data: changes }, { data: before }, { data: after }] = useSuspenseQueries({
    queries: [
      changesQuery(paperId, from, to),
      versionQuery(paperId, from),
      versionQuery(paperId, to),
    ],
  });
  const runs = runsOf(changes, sectionFinder(before.document, after.document));
  if (runs.length === 0) return <Empty icon={<Equal />} title={t('changes.none')} />;
  return (
    <>
      <Status look="muted">{t('changes.count', { count: runs.length })}</Status>
      <ol className={styles.changes}>
        {runs.map((run, index) => (
          <RunView key={index} run={run} />
        ))}
      </ol>
    </>
  );
}

function Chooser({ paperId, from, to }: Comparison) {
  const { t } = useWords('versions');
  const navigate = useNavigate();
  const name = useVersionName();
  const [{ data: versions }] = useSuspenseQueries({ queries: [versionsQuery(paperId)] });
  const choices = versions.map((version) => ({ id: String(version.number), label: name(version) }));
  const go = (nextFrom: number, nextTo: number) =>
    void navigate({ to: addresses.changes(paperId, nextFrom, nextTo) });
  return (
    <div className={styles.chooser} data-keeps-focus>
      <Select
        label={t('changes.from')}
        choices={choices}
        value={String(from)}
        onChange={(key) => go(Number(key), to)}
      />
      <Select
        label={t('changes.to')}
        choices={choices}
        value={String(to)}
        onChange={(key) => go(from, Number(key))}
      />
    </div>
  );
}
