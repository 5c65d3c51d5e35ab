import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, Equal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Part } from '../ui/page.tsx';
import { Select } from '../ui/select.tsx';
import { RunView } from './change-view.tsx';
import styles from './changes-page.module.css';
import { changesQuery, versionQuery, versionsQuery } from './queries.ts';
import { runsOf } from './runs.ts';
import { sectionFinder } from './section-of.ts';
import { useVersionName } from './version-name.ts';

/** What has changed from one version to another, block by block. */
export function ChangesPage() {
  const { t } = useTranslation('versions');
  const { paperId, ...params } = useParams({
    from: '/workspace/app/papers/$paperId/versions/$from/changes/$to',
  });
  const [from, to] = [Number(params.from), Number(params.to)];
  const [{ data: changes }, { data: before }, { data: after }] = useSuspenseQueries({
    queries: [
      changesQuery(paperId, from, to),
      versionQuery(paperId, from),
      versionQuery(paperId, to),
    ],
  });
  const runs = runsOf(changes, sectionFinder(before.document, after.document));
  return (
    <Part
      title={t('changes.title')}
      {...(runs.length > 0 && { hint: t('changes.count', { count: runs.length }) })}
      size="measure"
      actions={
        <ButtonLink href={addresses.versions(paperId)}>
          <ArrowLeft aria-hidden />
          {t('all')}
        </ButtonLink>
      }
    >
      <Chooser paperId={paperId} from={from} to={to} />
      {changes.length === 0 ? (
        <Empty icon={<Equal />} title={t('changes.none')} />
      ) : (
        <ol className={styles.changes}>
          {runs.map((run, index) => (
            <RunView key={index} run={run} />
          ))}
        </ol>
      )}
    </Part>
  );
}

interface ChooserProps {
  readonly paperId: string;
  readonly from: number;
  readonly to: number;
}

function Chooser({ paperId, from, to }: ChooserProps) {
  const { t } = useTranslation('versions');
  const navigate = useNavigate();
  const name = useVersionName();
  const [{ data: versions }] = useSuspenseQueries({ queries: [versionsQuery(paperId)] });
  const choices = versions.map((version) => ({ id: String(version.number), label: name(version) }));
  const go = (nextFrom: number, nextTo: number) =>
    void navigate({ to: addresses.changes(paperId, nextFrom, nextTo) });
  return (
    <div className={styles.chooser}>
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
