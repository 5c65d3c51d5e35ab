import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockWords } from './words.ts';

/** As they are written: node views put the values into them. */
const whole = { returnObjects: true, skipInterpolation: true } as const;

/** The words of the blocks for where there is no React. */
export function useBlockWords(): BlockWords {
  const { t } = useTranslation('blocks');
  return useMemo(
    () => ({
      heading: t('heading', whole),
      callout: t('callout', whole),
      caseBox: t('caseBox', whole),
      recommendation: t('recommendation', whole),
      quote: t('quote', whole),
      code: t('code', whole),
      pageBreak: t('pageBreak'),
      contents: t('contents', whole),
      guidance: t('guidance', whole),
      figure: t('figure', whole),
      table: t('table', whole),
    }),
    [t],
  );
}
