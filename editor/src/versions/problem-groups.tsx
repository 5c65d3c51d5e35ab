import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Note } from '../ui/note.tsx';
import { Status } from '../ui/status.tsx';
import styles from './problems.module.css';
import type { Problem } from './version.ts';

interface ProblemGroupsProps {
  /** Not there yet while the text is being checked. */
  readonly problems: readonly Problem[] | undefined;
  /** What leads to the place of a problem, in the words by which one knows it. */
  readonly renderWay: (problem: Placed, words: string) => ReactNode;
}

/** A problem of a place that can be found in the text. */
export type Placed = Problem & { readonly blockId: string };

const isPlaced = (problem: Problem): problem is Placed => problem.blockId !== undefined;

const groups = [
  { severity: 'error', tone: 'danger', title: 'problemsErrors' },
  { severity: 'warning', tone: 'warning', title: 'problemsWarnings' },
  { severity: 'hint', tone: 'info', title: 'problemsHints' },
] as const;

/**
 * All that a check has found, by how much it matters: while writing, before a version and before
 * publishing alike.
 */
export function ProblemGroups({ problems, renderWay }: ProblemGroupsProps) {
  const { t } = useWords('versions');
  const placeOf = ({ code, excerpt }: Problem) =>
    code.startsWith('source-')
      ? [excerpt, t('goToSource')].filter(Boolean).join(': ')
      : excerpt || t('goThere');
  if (!problems) return <Status>{t('checking')}</Status>;
  return (
    <>
      {problems.every(({ severity }) => severity === 'hint') && <AllWell />}
      {groups.map(({ severity, tone, title }) => {
        const some = problems.filter((problem) => problem.severity === severity);
        if (some.length === 0) return null;
        return (
          <Note key={severity} tone={tone} title={t(title)}>
            <ul className={styles.list}>
              {some.map((problem) => (
                <li key={`${problem.code} ${problem.path.join('.')}`}>
                  {t(`problem.${problem.code}`)}{' '}
                  {isPlaced(problem) && renderWay(problem, placeOf(problem))}
                </li>
              ))}
            </ul>
          </Note>
        );
      })}
    </>
  );
}

function AllWell() {
  const { t } = useWords('versions');
  return (
    <Status look="well">
      <CircleCheck aria-hidden />
      {t('noProblems')}
    </Status>
  );
}
