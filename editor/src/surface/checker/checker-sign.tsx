import { CircleAlert, CircleCheck } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import sheet from '../sheet.module.css';
import toolbar from '../toolbar/toolbar.module.css';
import styles from './checker.module.css';
import { errorsIn } from './findings.ts';
import { useNews } from './use-news.ts';
import type { Findings } from './watch-findings.ts';

interface CheckerSignProps {
  readonly findings: Findings;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** How many errors the text has; opens the list. */
export function CheckerSign({ findings, isOpen, onPress }: CheckerSignProps) {
  const { t } = useWords('desk');
  const news = useNews(findings);
  const errors = errorsIn(findings ?? []).length;
  const rest = (findings?.length ?? 0) - errors;
  const words = [
    errors > 0 && t('checker.errors', { count: errors }),
    rest > 0 && t('checker.hints', { count: rest }),
  ].filter((one) => one !== false);
  const said = words.join(', ') || t('checker.well');
  const Icon = errors > 0 ? CircleAlert : CircleCheck;
  return (
    <>
      <Button
        className={toolbar.choice ?? ''}
        aria-label={findings === null ? t('checker.title') : t('checker.open', { words: said })}
        aria-expanded={isOpen}
        onPress={onPress}
      >
        <Icon aria-hidden className={styles.sign} data-errors={errors > 0} />
        {errors + rest > 0 && <span className={styles.count}>{errors > 0 ? errors : rest}</span>}
      </Button>
      <output className={sheet.spoken}>{news}</output>
    </>
  );
}
