import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addresses } from '../addresses.ts';
import { Link } from '../ui/link.tsx';
import { Note } from '../ui/note.tsx';
import { Status } from '../ui/status.tsx';
import styles from './problems.module.css';
import type { Problem } from './version.ts';

interface ProblemsProps {
  readonly paperId: string;
  /** Not there yet while the draft is being checked. */
  readonly problems: readonly Problem[] | undefined;
}

/** What stands between the draft and a version, each with a way to its place in the text. */
export function Problems({ paperId, problems }: ProblemsProps) {
  const { t } = useTranslation('versions');
  if (!problems) return <Status>{t('checking')}</Status>;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const hints = problems.filter(({ severity }) => severity === 'hint');
  return (
    <>
      {errors.length + warnings.length === 0 && <AllWell />}
      {errors.length > 0 && (
        <Note tone="danger" title={t('problemsErrors')}>
          <ProblemList paperId={paperId} problems={errors} />
        </Note>
      )}
      {warnings.length > 0 && (
        <Note tone="warning" title={t('problemsWarnings')}>
          <ProblemList paperId={paperId} problems={warnings} />
        </Note>
      )}
      {hints.length > 0 && (
        <Note tone="info" title={t('problemsHints')}>
          <ProblemList paperId={paperId} problems={hints} />
        </Note>
      )}
    </>
  );
}

function AllWell() {
  const { t } = useTranslation('versions');
  return (
    <Status look="well">
      <CircleCheck aria-hidden />
      {t('noProblems')}
    </Status>
  );
}

interface ProblemListProps {
  readonly paperId: string;
  readonly problems: readonly Problem[];
}

function ProblemList({ paperId, problems }: ProblemListProps) {
  const { t } = useTranslation('versions');
  return (
    <ul className={styles.list}>
      {problems.map(({ code, blockId, path }) => (
        <li key={`${code} ${path.join('.')}`}>
          {t(`problem.${code}`)}{' '}
          {blockId !== undefined && (
            <Link href={addresses.block(paperId, blockId)}>{t('goThere')}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}
