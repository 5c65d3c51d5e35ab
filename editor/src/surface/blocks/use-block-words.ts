import { useMemo } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { BlockWords } from './words.ts';

/** The words of the blocks for where there is no React. */
export function useBlockWords(): BlockWords {
  const { t, all } = useWords('blocks');
  return useMemo(
    () => ({
      heading: all('heading'),
      callout: all('callout'),
      caseBox: all('caseBox'),
      recommendation: all('recommendation'),
      quote: all('quote'),
      code: all('code'),
      pageBreak: t('pageBreak'),
      contents: all('contents'),
      guidance: all('guidance'),
      figure: all('figure'),
      table: all('table'),
    }),
    [t, all],
  );
}
