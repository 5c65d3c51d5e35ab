import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeft, GitCompareArrows } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { addresses } from '../addresses.ts';
import { paperQuery } from '../papers/queries.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Part } from '../ui/page.tsx';
import { useDates } from '../words/dates.ts';
import { versionQuery, versionsQuery, versionTextQuery } from './queries.ts';
import { useVersionName } from './version-name.ts';
import styles from './version-page.module.css';
import type { Version } from './version.ts';
import { VersionText } from './version-text.tsx';

/** One version to read. */
export function VersionPage() {
  const { t } = useWords('versions');
  const name = useVersionName();
  const { paperId, number } = useParams({
    from: '/workspace/app/papers/$paperId/versions/$number',
  });
  const [{ data: paper }, { data: version }, { data: versions }, { data: written }] =
    useSuspenseQueries({
      queries: [
        paperQuery(paperId),
        versionQuery(paperId, Number(number)),
        versionsQuery(paperId),
        versionTextQuery(paperId, Number(number)),
      ],
    });
  const earlier = versions.find((other) => other.number < version.number);
  return (
    <Part
      title={name(version)}
      hint={t('readOnly')}
      size="measure"
      actions={
        <>
          <ButtonLink href={addresses.versions(paperId)}>
            <ArrowLeft aria-hidden />
            {t('all')}
          </ButtonLink>
          {earlier && (
            <ButtonLink href={addresses.changes(paperId, earlier.number, version.number)}>
              <GitCompareArrows aria-hidden />
              {t('compareWith', { number: earlier.number })}
            </ButtonLink>
          )}
        </>
      }
    >
      <Facts version={version} />
      <VersionText written={written} language={paper.language} />
    </Part>
  );
}

function Facts({ version }: { readonly version: Version }) {
  const { t } = useWords('versions');
  const dates = useDates();
  const when = dates.moment(version.createdAt);
  return (
    <div className={styles.facts}>
      <p>{t('by', { when, name: version.createdBy.name })}</p>
      {version.note !== null && <p className={styles.note}>{version.note}</p>}
      <p className={styles.fingerprint}>
        {t('fingerprint')}: <code>{version.sha256}</code>
      </p>
    </div>
  );
}
