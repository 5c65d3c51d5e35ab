import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { errorsIn, freshErrors } from './findings.ts';
import type { Findings } from './watch-findings.ts';

/** What a screen reader says, when it has time, of errors that came while one was writing. */
export function useNews(findings: Findings): string {
  const { t } = useWords(['desk', 'versions']);
  const [news, setNews] = useState('');
  const before = useRef(findings);
  useEffect(() => {
    const known = before.current;
    before.current = findings;
    // What was there when the paper was opened is no news.
    if (known === null || findings === null) return;
    const fresh = freshErrors(known, findings);
    const [only] = fresh;
    if (only === undefined) {
      const isMended = errorsIn(known).length > 0 && errorsIn(findings).length === 0;
      setNews(isMended ? t('desk:checker.mended') : '');
    } else if (fresh.length > 1) setNews(t('desk:checker.freshMany', { count: fresh.length }));
    else {
      const words = t(`versions:problem.${only.code}`);
      setNews(t('desk:checker.fresh', { words }));
    }
  }, [findings, t]);
  return news;
}
